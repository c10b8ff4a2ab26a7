package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The classes that callers know and that are no schemas: of the client, the groups and the operations. */
final class KnownOwnClasses {
    static final String CLIENT = "Client";
    static final String FACTORY = "JsonAdapterFactory";
    static final String ADAPTERS = "JsonAdapters";
    static final String API = "Api";
    static final String SERVICE = "Service";
    static final String QUERY = "Query";
    static final String PARAMETERS = "Parameters";
    static final String PAGES = "Pages";

    private final PublishedNames published;
    private final String client;
    private final ClassNames apis;
    private final ClassNames models;
    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(ClassNames classes, Place place) {}

    KnownOwnClasses(PublishedNames published, String client, ClassNames apis, ClassNames models) {
        this.published = published;
        this.client = client;
        this.apis = apis;
        this.models = models;
    }

    /** Keeps them all; those first that are not called as their spelling alone gives. */
    void keep(FilterSchema filters, OperationWords words, GroupNamer groups) {
        filters.operations().stream()
                .filter(operation ->
                        published.operation(operation.operation().key()).isPresent())
                .forEach(operation ->
                        add(operation, words.of(operation.operation()).upperCamel()));
        Optional<Place> place = known.values().stream().map(Known::place).findFirst();
        place.ifPresent(any -> {
            groups.known().forEach(group -> {
                known.put(group + API, new Known(apis, any));
                known.put(group + SERVICE, new Known(apis, any));
            });
            known.put(client + CLIENT, new Known(apis, any));
            known.put(client + FACTORY, new Known(models, any));
            known.put(client + ADAPTERS, new Known(models, any));
        });
        known.forEach((spelled, own) -> published
                .name(Section.CLASSES, spelled)
                .ifPresent(name -> own.classes().keepOwn(spelled, name, own.place())));
        known.forEach((spelled, own) -> own.classes().keepOwn(spelled, spelled, own.place()));
    }

    private void add(OperationFilters filters, String word) {
        Operation operation = filters.operation();
        Known own = new Known(apis, operation.place());
        if (operation.hasQuery()) {
            known.put(word + QUERY, own);
            known.put(word + PARAMETERS, own);
        }
        if (filters.pageNumber().isPresent()) {
            known.put(word + PAGES, own);
        }
    }

    /** The names that are not what their spelling alone gives. */
    SortedMap<String, String> numbered() {
        SortedMap<String, String> numbered = new TreeMap<>(apis.numbered());
        numbered.putAll(models.numbered());
        return numbered;
    }
}
