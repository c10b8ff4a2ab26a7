package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.List;

/** The shapes of a union that Java can tell apart: of two lists, or two texts, only the first; {@code check} tells of it. */
final class UnionShapes {

    private UnionShapes() {}

    /**
     * A shape.
     *
     * @param raw its class without type arguments
     * @param word what its methods are called after
     */
    record Shape(UnionSchema.Variant variant, TypeName type, ClassName raw, String word) {

        boolean isGeneric() {
            return type instanceof ParameterizedTypeName;
        }
    }

    static List<Shape> of(UnionSchema union, JavaTypes types) {
        List<Shape> shapes = new ArrayList<>();
        for (UnionSchema.Variant variant : union.variants()) {
            TypeName type = types.type(variant.schema());
            ClassName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
            boolean taken = shapes.stream()
                    .anyMatch(other -> other.raw().equals(raw) || other.word().equals(raw.simpleName()));
            if (!taken && !raw.equals(Libraries.JSON_VALUE)) {
                shapes.add(new Shape(variant, type, raw, raw.simpleName()));
            }
        }
        return shapes;
    }
}
