package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.naming.EnumParameter;
import io.retrosieve.generator.naming.NamePlan;
import io.retrosieve.generator.naming.NamedEnum;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value for the examples in Javadoc: the document's own where it has a fitting one. */
final class Samples {
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String DATE_TIME = DATE + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})";

    private static final int DATE_LENGTH = "2019-03-29".length();

    private final ApiModel api;
    private final NamePlan names;
    private final Operation operation;

    Samples(ApiModel api, NamePlan names, Operation operation) {
        this.api = api;
        this.names = names;
        this.operation = operation;
    }

    /** The value as Java and as the text that it is sent as. */
    record Sample(String java, String text) {}

    /** A whole argument: a list or map of one value. */
    String argument(Filter filter) {
        String value = of(filter).java();
        Schema schema = api.resolve(filter.value());
        if (filter.form().isStyled() || !(schema instanceof ListSchema || schema instanceof MapSchema)) {
            return value;
        }
        return schema instanceof ListSchema
                ? "Collections.singletonList(" + value + ")"
                : "Collections.singletonMap(\"key\", " + value + ")";
    }

    /** What {@link #argument} is sent as. */
    String request(Filter filter) {
        Schema schema = api.resolve(filter.value());
        String name = filter.wireName();
        if (filter.form() == Filter.Form.ENTRIES) {
            name = "key";
        } else if (filter.form() == Filter.Form.NESTED) {
            name += (schema instanceof ListSchema ? "[0]" : "") + "[" + field(api.element(schema)) + "]";
        } else if (schema instanceof MapSchema && !filter.form().isStyled()) {
            name += "[key]";
        }
        return RequestText.parameter(filter, name, of(filter).text());
    }

    private static String field(Schema schema) {
        return schema instanceof ObjectSchema object
                ? object.properties().get(0).name()
                : schema instanceof ListSchema ? "0" : "name";
    }

    Sample of(Filter filter) {
        return switch (filter.form()) {
            case NESTED -> new Sample("value", "text");
            case COMMA_OBJECT -> new Sample("value", "name,text");
            case SPACE_OBJECT -> new Sample("value", "name text");
            case PIPE_OBJECT -> new Sample("value", "name|text");
            case JSON ->
                new Sample(
                        "value",
                        filter.docs()
                                .example()
                                .orElse(api.resolve(filter.value()) instanceof ListSchema ? "[{}]" : "{}"));
            default -> of(filter.value(), filter.docs().example(), EnumParameter.of(filter, operation));
        };
    }

    private Sample of(Schema schema, Optional<String> example, EnumParameter parameter) {
        Schema resolved = api.resolve(schema);
        if (resolved instanceof ListSchema list) {
            return of(list.items(), list.items().docs().example(), parameter);
        }
        if (resolved instanceof MapSchema map) {
            return of(map.values(), map.values().docs().example(), parameter);
        }
        if (resolved instanceof EnumSchema values) {
            return constant(names.of(values, parameter), example);
        }
        ScalarSchema scalar = (ScalarSchema) resolved;
        return scalar(scalar, example.or(() -> scalar.docs().example()));
    }

    private static Sample constant(NamedEnum named, Optional<String> example) {
        List<String> values = named.schema().values();
        int index = Math.max(0, example.map(values::indexOf).orElse(0));
        String java = named.type().simpleName() + "." + named.constants().get(index);
        return new Sample(java, values.get(index));
    }

    static Sample scalar(ScalarSchema scalar, Optional<String> example) {
        return switch (scalar.type()) {
            case UUID -> parsed("UUID.fromString", fitting(example, UUID, "308fe500-5213-11e9-ace7-02420a0f0668"));
            case DATE -> parsed("LocalDate.parse", fitting(example.filter(Samples::isTime), DATE, "2019-03-29"));
            case DATE_TIME ->
                parsed(
                        "OffsetDateTime.parse",
                        fitting(example.filter(Samples::isTime), DATE_TIME, "2019-03-29T11:10:00Z"));
            case BOOLEAN -> plain(fitting(example, "true|false", "true"));
            case INTEGER, LONG -> new Sample(number(scalar, example) + "L", number(scalar, example));
            case DOUBLE -> new Sample("1.5", "1.5");
            case DECIMAL, DECIMAL_TEXT -> new Sample("new BigDecimal(\"1.5\")", "1.5");
            case UNIX_TIME -> new Sample("OffsetDateTime.parse(\"2019-03-29T11:10:00Z\")", "1553857800");
            case BYTES -> new Sample("ByteString.encodeUtf8(\"abc\")", "YWJj");
            case STRING -> {
                String text = example.filter(value -> !value.isEmpty() && value.length() <= 60)
                        .orElse("abc");
                yield new Sample(literal(text), text);
            }
        };
    }

    private static String number(ScalarSchema scalar, Optional<String> example) {
        Constraints constraints = scalar.constraints();
        String otherwise = Stream.of(
                        constraints.maximum(),
                        constraints.minimum(),
                        constraints.lessThan().flatMap(bound -> next(bound, -1)),
                        constraints.moreThan().flatMap(bound -> next(bound, 1)),
                        constraints.multipleOf())
                .flatMap(Optional::stream)
                .filter(bound -> bound.matches("\\d{1,9}"))
                .findFirst()
                .orElse("1");
        return fitting(example, "\\d{1,9}", otherwise);
    }

    private static Optional<String> next(String bound, int step) {
        return Optional.of(bound)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> String.valueOf(Integer.parseInt(text) + step));
    }

    private static Sample parsed(String factory, String text) {
        return new Sample(factory + "(\"" + text + "\")", text);
    }

    private static Sample plain(String text) {
        return new Sample(text, text);
    }

    private static String fitting(Optional<String> example, String pattern, String otherwise) {
        return example.filter(text -> text.matches(pattern)).orElse(otherwise);
    }

    /** Some documents show the 30th of February. */
    private static boolean isTime(String text) {
        try {
            DateTimeFormatter.ISO_DATE.parse(text.substring(0, Math.min(text.length(), DATE_LENGTH)));
            return text.length() <= DATE_LENGTH || OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String literal(String text) {
        return CodeBlock.of("$S", text).toString();
    }

    /** The type that a caller must write. */
    static TypeName argument(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
