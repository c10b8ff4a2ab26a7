package io.retrosieve.generator.emit;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In words, what a schema asks of its values: {@code at least 1 and at most 250; the API takes 20 without it}. */
record BoundsText(ApiModel api) {

    /** Nothing where everything goes. */
    List<String> of(Schema schema) {
        Schema resolved = api.resolve(schema);
        if (resolved instanceof ListSchema list) {
            return ofList(list.size());
        }
        return resolved instanceof ScalarSchema scalar ? ofScalar(scalar.constraints()) : List.of();
    }

    private static List<String> ofScalar(Constraints constraints) {
        List<String> range = new ArrayList<>();
        constraints.minimum().ifPresent(bound -> range.add("at least " + bound));
        constraints.moreThan().ifPresent(bound -> range.add("more than " + bound));
        constraints.maximum().ifPresent(bound -> range.add("at most " + bound));
        constraints.lessThan().ifPresent(bound -> range.add("less than " + bound));
        List<String> texts = new ArrayList<>();
        if (!range.isEmpty()) {
            texts.add(String.join(" and ", range));
        }
        constraints.multipleOf().ifPresent(step -> texts.add("a multiple of " + step));
        constraints
                .minLength()
                .filter(length -> length > 1)
                .ifPresent(length -> texts.add("at least " + length + " characters"));
        constraints.maxLength().ifPresent(length -> texts.add("at most " + counted(length, "character")));
        constraints.pattern().ifPresent(pattern -> texts.add("matching " + Javadocs.code(pattern)));
        return texts;
    }

    private static List<String> ofList(ListSchema.Size size) {
        List<String> texts = new ArrayList<>();
        size.least().filter(least -> least > 0).ifPresent(least -> texts.add("at least " + counted(least, "value")));
        size.most().ifPresent(most -> texts.add("at most " + counted(most, "value")));
        if (size.unique()) {
            texts.add("each only once");
        }
        return texts;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** What the server takes where nothing is sent. A default of "null" is none, whatever its type. */
    Optional<String> ofDefault(Schema schema, Docs docs) {
        return docs.defaultValue()
                .or(() -> schema.docs().defaultValue())
                .or(() -> api.resolve(schema).docs().defaultValue())
                .filter(value -> !value.equals("null"))
                .map(value -> "the API takes " + (value.isEmpty() ? "an empty text" : Javadocs.escaped(value))
                        + " without it");
    }
}
