package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.Operation;
import java.util.Map;
import java.util.Objects;

/**
 * The names of a test kit.
 *
 * @param fake all groups in memory, {@code FakeTelnyx}
 * @param samples {@code TelnyxSamples}
 * @param apis one group in memory, {@code FakeCallEventsApi}, by its tag
 * @param operations what a test tells an operation by, {@code onListCallEvents}, by the operation's key
 * @param models the method that begins a model, {@code callEvent}, by the place of its schema
 */
public record TestKitNames(
        ClassName fake,
        ClassName samples,
        Map<String, ClassName> apis,
        Map<String, String> operations,
        Map<Place, String> models) {

    public TestKitNames {
        apis = Map.copyOf(apis);
        operations = Map.copyOf(operations);
        models = Map.copyOf(models);
    }

    public ClassName api(String tag) {
        return Objects.requireNonNull(apis.get(tag), tag);
    }

    public String of(Operation operation) {
        return Objects.requireNonNull(operations.get(operation.key()), operation::id);
    }

    public String of(NamedModel model) {
        return Objects.requireNonNull(models.get(model.schema().place()), model.type()::toString);
    }
}
