package io.retrosieve.runtime;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the errors of an operation are, by status. For generated code; callers meet {@link ApiException#error}.
 *
 * <pre>{@code
 * ErrorTypes.of(Problem.class, "404", "409").and(ErrorList.class, "default")
 * }</pre>
 *
 * <p>Immutable.
 */
public final class ErrorTypes {
    /** The document says nothing about errors. */
    public static final ErrorTypes NONE = new ErrorTypes(Collections.emptyMap());

    private static final String DEFAULT = "default";

    private final Map<String, Type> byStatus;

    private ErrorTypes(Map<String, Type> byStatus) {
        this.byStatus = byStatus;
    }

    /** Errors of one type: of statuses such as {@code 404}, of ranges such as {@code 4XX}, or of {@code default}. */
    public static ErrorTypes of(Type type, String... statuses) {
        return NONE.and(type, statuses);
    }

    /** These, and errors of another type. */
    public ErrorTypes and(Type type, String... statuses) {
        Map<String, Type> all = new LinkedHashMap<>(byStatus);
        for (String status : statuses) {
            all.put(status, type);
        }
        return new ErrorTypes(all);
    }

    /** The type of a status: its own before that of its range, and that before the default; null if there is none. */
    @Nullable
    Type of(int status) {
        Type exact = byStatus.get(String.valueOf(status));
        Type range = byStatus.get(status / 100 + "XX");
        return exact != null ? exact : range != null ? range : byStatus.get(DEFAULT);
    }
}
