package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.diagnostic.Place;
import java.util.List;

/**
 * One class, not yet a file.
 *
 * @param place what of the document it comes from
 * @param constants classes whose constants it says by their simple names
 */
record EmittedType(ClassName name, TypeSpec spec, Place place, List<ClassName> constants) {

    EmittedType(ClassName name, TypeSpec spec, Place place) {
        this(name, spec, place, List.of());
    }
}
