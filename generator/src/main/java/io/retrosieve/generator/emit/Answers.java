package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Answer;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an operation's call gives, and the headers that ask for it. */
final class Answers {
    private static final String JSON = "application/json";

    private Answers() {}

    /** {@code Call<CallEventPage>}, {@code Call<ResponseBody>}, {@code Call<Void>}: the argument. A body is null with 204. */
    static TypeName inInterface(Operation operation, EmitContext context) {
        return switch (operation.answer().kind()) {
            case JSON -> context.types().type(operation.answer().schema());
            case TEXT, BYTES -> Libraries.RESPONSE_BODY;
            case NONE -> ClassName.get(Void.class);
        };
    }

    /** The same for a service, which says what may be null. */
    static TypeName inService(Operation operation, EmitContext context) {
        TypeName type = inInterface(operation, context);
        return switch (operation.answer().kind()) {
            case JSON -> operation.answer().mayBeMissing() ? Annotations.nullable(type) : type;
            case TEXT -> ClassName.get(String.class);
            case BYTES -> type;
            case NONE -> Libraries.NO_CONTENT;
        };
    }

    /** The method of the runtime that makes such a call. */
    static String callMethod(Operation operation) {
        return switch (operation.answer().kind()) {
            case JSON -> operation.answer().mayBeMissing() ? "callOrNull" : "call";
            case TEXT -> "callForText";
            case BYTES -> "callForBytes";
            case NONE -> "callWithoutBody";
        };
    }

    // Example:
    //   @Headers("Accept: application/vnd.api+json")
    //   @Streaming
    static List<AnnotationSpec> annotations(Operation operation, Optional<Body> sent) {
        List<String> headers = new ArrayList<>();
        Answer answer = operation.answer();
        if (answer.kind() == Answer.Kind.BYTES) {
            headers.add("Accept: " + (isWritable(answer.mediaType()) ? answer.mediaType() : "*/*"));
        } else if (isNamed(answer.mediaType())) {
            headers.add("Accept: " + answer.mediaType());
        }
        sent.filter(body -> body.kind() == Body.Kind.JSON || body.kind() == Body.Kind.BYTES)
                .map(Body::mediaType)
                .filter(Answers::isNamed)
                .ifPresent(type -> headers.add("Content-Type: " + type));
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (!headers.isEmpty()) {
            AnnotationSpec.Builder all = AnnotationSpec.builder(Libraries.retrofitAnnotation("Headers"));
            headers.forEach(header -> all.addMember("value", "$S", header));
            annotations.add(all.build());
        }
        if (answer.kind() == Answer.Kind.BYTES) {
            annotations.add(AnnotationSpec.builder(Libraries.retrofitAnnotation("Streaming"))
                    .build());
        }
        return annotations;
    }

    private static boolean isWritable(String mediaType) {
        return mediaType.matches("[\\x20-\\x7e]+/[\\x20-\\x7e]+");
    }

    /** Whether a header has to say it: plain JSON is what a converter says by itself. */
    private static boolean isNamed(String mediaType) {
        return isWritable(mediaType) && !mediaType.contains("*") && !mediaType.equalsIgnoreCase(JSON);
    }
}
