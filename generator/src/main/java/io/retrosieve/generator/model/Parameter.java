package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name as on the wire
 * @param style as the document gives it, or the default of its location
 */
public record Parameter(
        String name,
        Location location,
        boolean required,
        String style,
        boolean explode,
        Schema schema,
        Docs docs,
        Place place) {

    /** The style of a query parameter whose object becomes {@code name[key]=value}. */
    public static final String DEEP_OBJECT = "deepObject";

    /** What tells it from the other parameters of its operation. */
    public String key() {
        return location + " " + name;
    }

    /** Where a parameter is sent. */
    public enum Location {
        PATH("simple"),
        QUERY("form"),
        HEADER("simple"),
        COOKIE("form");

        private final String defaultStyle;

        Location(String defaultStyle) {
            this.defaultStyle = defaultStyle;
        }

        public String defaultStyle() {
            return defaultStyle;
        }

        /** The location of this {@code in} value. */
        public static Optional<Location> of(String in) {
            for (Location location : values()) {
                if (location.name().toLowerCase(Locale.ROOT).equals(in)) {
                    return Optional.of(location);
                }
            }
            return Optional.empty();
        }
    }
}
