package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import io.retrosieve.generator.documents.Leaves.Leaf;
import io.retrosieve.generator.documents.Site.Kind;
import io.retrosieve.runtime.Query;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** Gives an example of a parameter to the emitted method that takes it, and looks at what would be sent. */
final class ParameterTrial {
    private final Sites sites;
    private final EmittedClient client;
    private final Leaves leaves;
    private final TypedValues values;
    private final Map<String, DocumentedOperation> operations;

    ParameterTrial(RawDocument document, Sites sites, EmittedClient client, SampleValues samples) {
        this.sites = sites;
        this.client = client;
        this.leaves = new Leaves(document, samples);
        this.values = new TypedValues(client);
        this.operations = DocumentedOperation.in(document, sites).stream()
                .collect(java.util.stream.Collectors.toMap(DocumentedOperation::key, operation -> operation));
    }

    /** What is wrong, empty text if nothing; empty if no method takes the parameter. */
    Optional<String> fault(Example example) {
        Site parameter = example.site().nearest(Kind.PARAMETER);
        boolean own = example.site() == parameter || example.site().parent() == parameter;
        if (parameter == null || !own) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(parameter), sites.referrersOf(parameter.pointer()).stream())
                .flatMap(use -> keys(use.parent()))
                .filter(key -> client.method(key) != null)
                .findFirst()
                .flatMap(key -> fault(parameter, example.value(), operations.get(key)));
    }

    /** The operations that have what this holds: itself, or all of a path. */
    private Stream<String> keys(@org.jspecify.annotations.Nullable Site holder) {
        if (holder == null) {
            return Stream.empty();
        }
        return holder.is(Kind.OPERATION)
                ? Stream.ofNullable(holder.operationKey())
                : operations.values().stream()
                        .filter(operation -> operation.site().parent() == holder)
                        .map(DocumentedOperation::key);
    }

    private Optional<String> fault(Site parameter, JsonNode value, DocumentedOperation operation) {
        String name = parameter.node().path("name").asText();
        for (Parameter argument : client.method(operation.key()).getParameters()) {
            boolean path = argument.isAnnotationPresent(Path.class)
                    && argument.getAnnotation(Path.class).value().equals(name);
            boolean header = argument.isAnnotationPresent(Header.class)
                    && argument.getAnnotation(Header.class).value().equals(name);
            if (path || header) {
                Object typed = values.of(argument.getParameterizedType(), value);
                return Optional.of(typed == null ? "not taken" : difference(value.asText(), typed.toString()));
            }
            if (Query.class.isAssignableFrom(argument.getType())
                    && parameter.node().path("in").asText().equals("query")) {
                return Optional.of(inQuery(argument.getType(), name, value, operation));
            }
        }
        return Optional.empty();
    }

    private String inQuery(Class<?> type, String name, JsonNode value, DocumentedOperation operation) {
        List<Leaf> wanted = new ArrayList<>();
        expand(name, value, wanted);
        List<Leaf> given = new ArrayList<>(wanted);
        given.add(new Leaf(name, value));
        Query query = new QueryFiller(values).filled(type, leaves.of(operation), given);
        StringBuilder faults = new StringBuilder();
        for (Leaf leaf : wanted) {
            List<String> sent = query.entrySet().stream()
                    .filter(entry -> entry.getKey().equals(leaf.wireName())
                            || entry.getKey().equals(leaf.wireName() + "[]"))
                    .map(Map.Entry::getValue)
                    .toList();
            List<String> texts = new ArrayList<>();
            (leaf.value().isArray() ? leaf.value() : List.of(leaf.value())).forEach(item -> texts.add(item.asText()));
            faults.append(difference(String.join(",", texts), String.join(",", sent)));
        }
        return faults.toString();
    }

    private static void expand(String name, JsonNode value, List<Leaf> wanted) {
        if (value.isObject()) {
            value.properties().forEach(member -> expand(name + "[" + member.getKey() + "]", member.getValue(), wanted));
        } else {
            wanted.add(new Leaf(name, value));
        }
    }

    private static String difference(String given, String sent) {
        boolean same = JsonEquality.BY_MEANING.sameText(given, sent) || sameNumber(given, sent);
        return same ? "" : "'" + given + "' is sent as '" + sent + "' ";
    }

    private static boolean sameNumber(String one, String other) {
        try {
            return new java.math.BigDecimal(one).compareTo(new java.math.BigDecimal(other)) == 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
