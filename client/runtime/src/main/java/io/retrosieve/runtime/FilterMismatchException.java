package io.retrosieve.runtime;

import java.util.Set;

/**
 * The server answered with items that do not match what was asked for: it ignored a filter, or means something else by it
 * than the document. Only of a client that was told to be {@link ApiClientBuilder#strict strict}.
 */
public final class FilterMismatchException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable set of the JDK, which is serializable
    private final Set<String> parameters;

    FilterMismatchException(String call, String count, Set<String> parameters) {
        super(call + " gave items that do not match " + String.join(", ", parameters) + ": " + count, null);
        this.parameters = parameters;
    }

    /** The parameters that were not heeded, as they are sent: {@code filter[leg_id]}. Unmodifiable. */
    public Set<String> parameters() {
        return parameters;
    }
}
