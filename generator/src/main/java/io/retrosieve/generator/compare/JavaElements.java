package io.retrosieve.generator.compare;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.naming.GroupNames;
import io.retrosieve.generator.naming.NamedEnum;
import io.retrosieve.generator.naming.NamedModel;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What in the Java of one state a site became; the first of them is the one to name to a reader. */
record JavaElements(ClientState state) {

    List<JavaElement> of(Site site) {
        if (site.operation().isEmpty()) {
            return List.of(element(state.names().client()));
        }
        return state.operation(site.operation())
                .map(operation -> of(site, operation))
                .orElse(List.of());
    }

    private List<JavaElement> of(Site site, Operation operation) {
        if (site.part() == Site.Part.FIELD) {
            return site.value().isPresent() ? filterValue(site, operation) : field(site, operation);
        }
        if (site.part() == Site.Part.WHOLE) {
            List<JavaElement> elements = new ArrayList<>(methods(operation));
            OperationNames names = state.names().of(operation);
            if (operation.hasQuery()) {
                elements.add(element(names.query()));
            }
            return elements;
        }
        if (site.value().isPresent()) {
            return schema(site).map(schema -> value(schema, site, operation)).orElse(List.of());
        }
        if (!site.steps().isEmpty()) {
            return inJson(site);
        }
        return methods(operation);
    }

    private List<JavaElement> methods(Operation operation) {
        OperationNames names = state.names().of(operation);
        GroupNames group = state.names().group(operation.group());
        return List.of(
                element(group.service(), names.shortMethod()),
                element(group.service(), names.allMethod()),
                element(group.api(), names.method()));
    }

    private List<JavaElement> field(Site site, Operation operation) {
        OperationNames names = state.names().of(operation);
        return filters(operation)
                .field(site.name())
                .map(names::of)
                .map(filter -> List.of(
                        element(names.query(), filter.method()),
                        element(names.query(), filter.untilNow()),
                        element(names.query(), filter.start()),
                        element(names.query().nestedClass(filter.without()))))
                .orElse(List.of());
    }

    private List<JavaElement> filterValue(Site site, Operation operation) {
        return filters(operation).field(site.name()).stream()
                .flatMap(field -> field.filters().stream())
                .findFirst()
                .map(filter -> value(filter.value(), site, operation))
                .orElse(List.of());
    }

    private List<JavaElement> value(Schema schema, Site site, Operation operation) {
        if (state.api().element(schema) instanceof EnumSchema known) {
            NamedEnum named = state.names().of(known, operation);
            int index = known.values().indexOf(site.value().orElse(""));
            return index < 0
                    ? List.of()
                    : List.of(element(named.type(), named.constants().get(index)));
        }
        return List.of();
    }

    /** The property that a step named last; a list's items are of the property that holds the list. */
    private List<JavaElement> inJson(Site site) {
        List<JavaElement> elements = new ArrayList<>();
        Site current = site;
        while (!current.steps().isEmpty() && elements.isEmpty()) {
            property(current).ifPresent(elements::addAll);
            current = current.holder().orElse(current);
        }
        schema(site).flatMap(this::type).ifPresent(elements::add);
        return elements;
    }

    private Optional<List<JavaElement>> property(Site site) {
        SchemaWalk walk = new SchemaWalk(state);
        Optional<ObjectSchema> holder = walk.holder(site);
        Optional<Property> property = walk.property(site);
        if (holder.isEmpty() || property.isEmpty()) {
            return Optional.empty();
        }
        NamedModel model = state.names().schemas().models().get(holder.get().place());
        return Optional.ofNullable(model).map(named -> {
            NamedModel.PropertyNames names = named.of(property.get());
            return List.of(element(named.type(), names.getter()), element(named.type(), names.field()));
        });
    }

    /** The class of a value that has one of its own. */
    private Optional<JavaElement> type(Schema schema) {
        Schema element = state.api().element(schema);
        Place place = element.place();
        if (element instanceof ObjectSchema) {
            return Optional.ofNullable(state.names().schemas().models().get(place))
                    .map(model -> element(model.type()));
        }
        if (element instanceof UnionSchema) {
            return Optional.ofNullable(state.names().schemas().unions().get(place))
                    .map(union -> element(union.type()));
        }
        return element instanceof EnumSchema
                ? Optional.ofNullable(state.names().schemas().enums().get(place))
                        .map(named -> element(named.type()))
                : Optional.empty();
    }

    /** Where the document says it. */
    Optional<Place> place(Site site) {
        if (site.operation().isEmpty()) {
            return Optional.of(state.api().place());
        }
        Optional<Operation> operation = state.operation(site.operation());
        Optional<Place> exact = operation.flatMap(found -> switch (site.part()) {
            case FIELD -> filters(found).field(site.name()).map(JavaElements::place);
            case PARAMETER -> SchemaWalk.parameter(site, found).map(parameter -> parameter.place());
            case BODY, ANSWER, ERROR -> inDocument(site);
            case WHOLE -> Optional.empty();
        });
        return exact.or(() -> operation.map(Operation::place));
    }

    private Optional<Place> inDocument(Site site) {
        return new SchemaWalk(state)
                .property(site)
                .map(Property::place)
                .or(() -> schema(site).map(Schema::place));
    }

    private static Place place(FilterField field) {
        return field.filters().get(0).place();
    }

    private Optional<Schema> schema(Site site) {
        return new SchemaWalk(state).schema(site);
    }

    private OperationFilters filters(Operation operation) {
        return state.filters().of(operation);
    }

    private static JavaElement element(ClassName type) {
        return new JavaElement(type.canonicalName(), Optional.empty());
    }

    private static JavaElement element(ClassName type, String member) {
        return new JavaElement(type.canonicalName(), Optional.of(member));
    }
}
