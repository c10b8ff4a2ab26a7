package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of everything in JSON bodies, and of the enums that are called after a parameter. Schemas are known by their
 * place: two equal ones may have different names.
 */
public record SchemaNames(
        Map<Place, NamedModel> models,
        Map<Place, NamedUnion> unions,
        Map<Place, NamedEnum> enums,
        Map<EnumParameter, NamedEnum> filterEnums) {

    public SchemaNames {
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
        unions = Collections.unmodifiableMap(new LinkedHashMap<>(unions));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
        filterEnums = Collections.unmodifiableMap(new LinkedHashMap<>(filterEnums));
    }
}
