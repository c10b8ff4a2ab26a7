package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name as on the wire
 */
public record Parameter(
        String name, Location location, boolean required, ParameterStyle style, Schema schema, Docs docs, Place place) {

    /** The style of a query parameter whose object becomes {@code name[key]=value}. */
    public static final String DEEP_OBJECT = "deepObject";

    /** What tells it from the other parameters of its operation. */
    public String key() {
        return location + " " + name;
    }

    /** Where a parameter is sent. */
    public enum Location {
        PATH(ParameterStyle.Form.SIMPLE, ParameterStyle.Form.LABEL, ParameterStyle.Form.MATRIX),
        QUERY(
                ParameterStyle.Form.FORM,
                ParameterStyle.Form.SPACE_DELIMITED,
                ParameterStyle.Form.PIPE_DELIMITED,
                ParameterStyle.Form.DEEP_OBJECT),
        HEADER(ParameterStyle.Form.SIMPLE),
        COOKIE(ParameterStyle.Form.FORM);

        private final List<ParameterStyle.Form> styles;

        Location(ParameterStyle.Form... styles) {
            this.styles = List.of(styles);
        }

        /** The styles that OpenAPI knows here; the first is the default. */
        public List<ParameterStyle.Form> styles() {
            return styles;
        }

        /** {@code path} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The location of this {@code in} value. */
        public static Optional<Location> of(String in) {
            for (Location location : values()) {
                if (location.word().equals(in)) {
                    return Optional.of(location);
                }
            }
            return Optional.empty();
        }
    }
}
