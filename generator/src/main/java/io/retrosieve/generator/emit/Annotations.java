package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Docs;
import java.util.List;

/** Annotations that several emitters use. */
final class Annotations {

    private Annotations() {}

    static List<AnnotationSpec> deprecated(Docs docs) {
        return docs.deprecated()
                ? List.of(AnnotationSpec.builder(Deprecated.class).build())
                : List.of();
    }

    /** For classes that must say deprecated members by name, as they belong to the same API. */
    static AnnotationSpec suppressDeprecation() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build();
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(Libraries.NULLABLE).build());
    }
}
