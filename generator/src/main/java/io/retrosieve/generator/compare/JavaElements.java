package io.retrosieve.generator.compare;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ErrorBody;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.naming.GroupNames;
import io.retrosieve.generator.naming.NamedModel;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What in the Java of one state a site became.
 *
 * @param others the classes of models and services that the other state has
 */
record JavaElements(ClientState state, Set<JavaElement> others) {
    /** What begins a query that needs nothing. */
    private static final String START = "all";

    /** What begins a query with all that is required. */
    private static final String REQUIRED_START = "of";

    /** The first of them is the one to name to a reader. */
    List<JavaElement> of(Change change) {
        Site site = change.site();
        Optional<Operation> operation = state.operation(site.operation());
        if (operation.isEmpty()) {
            return site.operation().isEmpty()
                    ? List.of(JavaTypes.element(state.names().client()))
                    : List.of();
        }
        Set<JavaElement> elements = new LinkedHashSet<>();
        if (change.kind() == Change.Kind.RENAMED && site.part() != Site.Part.WHOLE) {
            types(site, operation.get()).forEach(elements::add);
        }
        elements.addAll(of(site, operation.get()));
        Set<JavaElement> own = new LinkedHashSet<>();
        if (change.kind().isOfShape()) {
            own.addAll(new JavaTypes(state).reached(schemas(site, operation.get()), operation.get()));
        }
        if (site.part() == Site.Part.WHOLE) {
            own.addAll(group(operation.get()));
        }
        own.removeAll(others);
        elements.addAll(own);
        return List.copyOf(elements);
    }

    private List<JavaElement> of(Site site, Operation operation) {
        return switch (site.part()) {
            case WHOLE -> {
                List<JavaElement> elements = new ArrayList<>(methods(operation));
                if (operation.hasQuery()) {
                    elements.add(JavaTypes.element(state.names().of(operation).query()));
                }
                yield elements;
            }
            case CREDENTIALS -> List.of(JavaTypes.element(state.names().client().nestedClass("Builder")));
            case RULE -> List.of(JavaTypes.element(state.names().of(operation).query()));
            case FIELD -> site.value().isPresent() ? constant(site, operation) : field(site, operation);
            case PARAMETER, BODY, ANSWER, ERROR -> {
                if (site.value().isPresent()) {
                    yield constant(site, operation);
                }
                yield site.steps().isEmpty() ? methods(operation) : property(site);
            }
        };
    }

    /** The classes of a group that the other state does not have, and what gives them. */
    private List<JavaElement> group(Operation operation) {
        GroupNames group = state.names().group(operation.group());
        return others.contains(JavaTypes.element(group.service()))
                ? List.of()
                : List.of(
                        JavaTypes.element(group.service()),
                        JavaTypes.element(group.api()),
                        element(state.names().client(), group.accessor()),
                        element(state.names().serviceAdapters(), group.accessor()));
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
        List<JavaElement> elements = new ArrayList<>();
        state.filters().of(operation).field(site.name()).ifPresent(field -> {
            OperationNames.FilterNames filter = names.of(field);
            elements.add(element(names.query(), filter.method()));
            elements.add(element(names.query(), filter.untilNow()));
            elements.add(element(names.query(), filter.start()));
            elements.add(JavaTypes.element(names.query().nestedClass(filter.without())));
            if (field.filters().stream().anyMatch(Filter::required)) {
                elements.add(element(names.query(), REQUIRED_START));
                elements.add(element(names.query(), START));
            }
        });
        return elements;
    }

    private List<JavaElement> constant(Site site, Operation operation) {
        String value = site.value().orElse("");
        return schemas(site, operation).stream()
                .map(state.api()::element)
                .flatMap(schema -> new JavaTypes(state).enums(schema.place(), operation))
                .filter(named -> named.schema().values().contains(value))
                .map(named -> element(
                        named.type(),
                        named.constants().get(named.schema().values().indexOf(value))))
                .toList();
    }

    /** The property that a step named last: a list's items are of the property that holds the list. */
    private List<JavaElement> property(Site site) {
        Optional<Site> holder = site.holder();
        if (holder.isEmpty() || site.isProperty()) {
            return ownProperty(site).orElse(List.of());
        }
        List<JavaElement> elements = new ArrayList<>(property(holder.get()));
        if (site.isVariant()) {
            new SchemaWalk(state)
                    .schema(holder.get())
                    .flatMap(union -> state.operation(site.operation())
                            .flatMap(operation -> new JavaTypes(state).of(union, operation)))
                    .ifPresent(elements::add);
        }
        return elements;
    }

    private Optional<List<JavaElement>> ownProperty(Site site) {
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

    private List<JavaElement> types(Site site, Operation operation) {
        return schemas(site, operation).stream()
                .map(state.api()::element)
                .flatMap(schema -> new JavaTypes(state).of(schema, operation).stream())
                .toList();
    }

    /** The schemas that a site holds. */
    private List<Schema> schemas(Site site, Operation operation) {
        if (site.part() == Site.Part.FIELD) {
            return state.filters().of(operation).field(site.name()).stream()
                    .flatMap(field -> field.filters().stream())
                    .map(Filter::value)
                    .toList();
        }
        if (site.part() != Site.Part.WHOLE) {
            return new SchemaWalk(state).schema(site).stream().toList();
        }
        List<Schema> schemas = new ArrayList<>();
        schemas.add(operation.answer().schema());
        operation.body().ifPresent(body -> schemas.add(body.schema()));
        operation.errors().stream().map(ErrorBody::schema).forEach(schemas::add);
        operation.parameters().stream().map(Parameter::schema).forEach(schemas::add);
        return schemas;
    }

    /** Where the document says it. */
    Optional<Place> place(Site site) {
        if (site.operation().isEmpty()) {
            return Optional.of(state.api().place());
        }
        Optional<Operation> operation = state.operation(site.operation());
        return operation.flatMap(found -> place(site, found)).or(() -> operation.map(Operation::place));
    }

    private Optional<Place> place(Site site, Operation operation) {
        return switch (site.part()) {
            case FIELD ->
                state.filters()
                        .of(operation)
                        .field(site.name())
                        .map(field -> field.filters().get(0).place())
                        .or(() -> query(site.name(), operation).map(Parameter::place));
            case PARAMETER -> SchemaWalk.parameter(site, operation).map(Parameter::place);
            case BODY, ANSWER, ERROR ->
                new SchemaWalk(state)
                        .property(site)
                        .map(Property::place)
                        .or(() -> new SchemaWalk(state).schema(site).map(Schema::place));
            case RULE ->
                operation.rules().stream()
                        .filter(rule -> RuleComparison.name(rule).equals(site.name()))
                        .map(QueryRule::place)
                        .findFirst();
            case WHOLE, CREDENTIALS -> Optional.empty();
        };
    }

    /** The parameter of this name, or the first below this root. */
    private static Optional<Parameter> query(String name, Operation operation) {
        List<Parameter> parameters = operation.parameters(Parameter.Location.QUERY);
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .or(() -> parameters.stream()
                        .filter(parameter -> parameter.name().startsWith(name + "["))
                        .findFirst());
    }

    private static JavaElement element(ClassName type, String member) {
        return new JavaElement(type.canonicalName(), Optional.of(member));
    }
}
