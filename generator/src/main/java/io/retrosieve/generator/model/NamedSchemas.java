package io.retrosieve.generator.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Component schemas, by name, found by their names. */
public final class NamedSchemas {
    private final Map<String, NamedSchema> byName;

    public NamedSchemas(List<NamedSchema> schemas) {
        byName = schemas.stream()
                .collect(Collectors.toMap(
                        NamedSchema::name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    public List<NamedSchema> all() {
        return List.copyOf(byName.values());
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The component of this name; reading has made sure that every reference in a model has one. */
    public Schema get(String name) {
        NamedSchema named = byName.get(name);
        if (named == null) {
            throw new IllegalArgumentException("no component schema " + name);
        }
        return named.schema();
    }
}
