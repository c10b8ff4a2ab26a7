package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes texts, numbers and booleans that fit their formats, bounds and patterns. */
final class SampleScalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("date-time", "2019-03-29T11:10:00Z"),
            Map.entry("date", "2019-03-29"),
            Map.entry("time", "11:10:00Z"),
            Map.entry("duration", "P1D"),
            Map.entry("uuid", "308fe500-5213-11e9-ace7-02420a0f0668"),
            Map.entry("uri", "https://example.com/a"),
            Map.entry("url", "https://example.com/a"),
            Map.entry("uri-reference", "/a"),
            Map.entry("email", "a@example.com"),
            Map.entry("hostname", "example.com"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("byte", "YWJj"),
            Map.entry("json-pointer", "/a"),
            Map.entry("decimal", "1.5"));

    private final SchemaJudge judge;

    SampleScalars(SchemaJudge judge) {
        this.judge = judge;
    }

    /** What the document shows if it fits, else a value of our own. */
    JsonNode of(SchemaView view, String pointer) {
        for (JsonNode shown :
                new JsonNode[] {view.get("example"), view.get("examples").path(0), view.get("default")}) {
            boolean scalar =
                    shown.isValueNode() && !shown.isNull() && !shown.asText().isEmpty();
            if (scalar && judge.takes(pointer, shown)) {
                return shown;
            }
        }
        return switch (view.type()) {
            case "boolean" -> NODES.booleanNode(true);
            case "integer", "number" -> number(view);
            default -> NODES.textNode(text(view));
        };
    }

    private static JsonNode number(SchemaView view) {
        BigDecimal least = bound(view, "minimum", "exclusiveMinimum", 1);
        BigDecimal most = bound(view, "maximum", "exclusiveMaximum", -1);
        BigDecimal value = BigDecimal.ONE;
        if (least != null && value.compareTo(least) < 0) {
            value = least;
        }
        if (most != null && value.compareTo(most) > 0) {
            value = most;
        }
        BigDecimal step =
                view.get("multipleOf").isNumber() ? view.get("multipleOf").decimalValue() : null;
        if (step != null && value.remainder(step).signum() != 0) {
            value = value.divide(step, 0, java.math.RoundingMode.UP).multiply(step);
        }
        return view.type().equals("integer") ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal bound(
            SchemaView view, String inclusive, String exclusive, int inwards) {
        BigDecimal bound = view.get(inclusive).isNumber() ? view.get(inclusive).decimalValue() : null;
        JsonNode strict = view.get(exclusive);
        if (strict.isNumber()) {
            return strict.decimalValue().add(BigDecimal.valueOf(inwards));
        }
        return bound != null && strict.asBoolean() ? bound.add(BigDecimal.valueOf(inwards)) : bound;
    }

    private static String text(SchemaView view) {
        String pattern = view.get("pattern").asText();
        String text = BY_FORMAT.getOrDefault(view.get("format").asText(), "abc");
        if (!pattern.isEmpty() && !matches(pattern, text)) {
            return new PatternText(pattern).text();
        }
        StringBuilder fitting = new StringBuilder(text);
        while (fitting.length() < view.get("minLength").asInt(0)) {
            fitting.append('a');
        }
        fitting.setLength(Math.min(fitting.length(), view.get("maxLength").asInt(Integer.MAX_VALUE)));
        return fitting.toString();
    }

    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException notJava) {
            return false;
        }
    }
}
