package io.retrosieve.generator.options;

/** An option has a value that can't be followed. The message names the option, the value and what it must be. */
public final class RefusedOptionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    RefusedOptionException(Option option, String value, String problem) {
        super("option " + option.key() + ": '" + value + "' " + problem);
    }
}
