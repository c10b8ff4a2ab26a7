package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.SecurityScheme;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.published.PublishedNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every Java name, by what it names.
 *
 * @param client {@code TelnyxClient}
 * @param adapterFactory {@code TelnyxJsonAdapterFactory}
 * @param serviceAdapters {@code TelnyxJsonAdapters}, where there are several services
 * @param credentials the methods of the client's builder by the id of the security scheme that they take
 * @param groups by the tag that makes them, in the order of their operations
 * @param testKit if one is emitted
 * @param published what keeps these names when the document changes
 */
public record NamePlan(
        ClassName client,
        ClassName adapterFactory,
        ClassName serviceAdapters,
        Map<String, String> credentials,
        Map<String, GroupNames> groups,
        Map<String, OperationNames> operations,
        SchemaNames schemas,
        Optional<TestKitNames> testKit,
        PublishedNames published) {

    NamePlan with(PublishedNames names) {
        return new NamePlan(
                client, adapterFactory, serviceAdapters, credentials, groups, operations, schemas, testKit, names);
    }

    NamePlan with(TestKitNames kit) {
        return new NamePlan(
                client,
                adapterFactory,
                serviceAdapters,
                credentials,
                groups,
                operations,
                schemas,
                Optional.of(kit),
                published);
    }

    public String of(SecurityScheme scheme) {
        return Objects.requireNonNull(credentials.get(scheme.id()), scheme::id);
    }

    public GroupNames group(String tag) {
        return Objects.requireNonNull(groups.get(tag), tag);
    }

    public OperationNames of(Operation operation) {
        return Objects.requireNonNull(operations.get(operation.key()), operation::id);
    }

    public NamedModel of(ObjectSchema schema) {
        return Objects.requireNonNull(schemas.models().get(schema.place()), schema.place()::toString);
    }

    /** The names of the enum that a parameter takes; one that it declares in place is another enum in each operation that shares it. */
    public NamedEnum of(EnumSchema schema, EnumParameter parameter) {
        NamedEnum own = schemas.filterEnums().get(parameter);
        return own != null ? own : of(schema);
    }

    public NamedEnum of(EnumSchema schema) {
        return Objects.requireNonNull(schemas.enums().get(schema.place()), schema.place()::toString);
    }

    public NamedUnion of(UnionSchema schema) {
        return Objects.requireNonNull(schemas.unions().get(schema.place()), schema.place()::toString);
    }

    public List<NamedUnion> unions() {
        return List.copyOf(schemas.unions().values());
    }

    public List<NamedModel> models() {
        return List.copyOf(schemas.models().values());
    }

    /** The enums that JSON bodies hold. */
    public List<NamedEnum> jsonEnums() {
        return List.copyOf(schemas.enums().values());
    }

    /** The enums that only filters take. */
    public List<NamedEnum> filterEnums() {
        return List.copyOf(schemas.filterEnums().values());
    }
}
