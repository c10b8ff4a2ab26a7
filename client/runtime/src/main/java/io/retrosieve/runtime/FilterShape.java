package io.retrosieve.runtime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/** What a query asks by, without what it asks for: {@code leg_id=eq, occurred_at=gte, page[size]}. */
final class FilterShape {
    private static final String FILTER = "filter";
    private static final Set<String> OPERATORS = new HashSet<>(Arrays.asList(
            "eq",
            "ne",
            "gt",
            "gte",
            "lt",
            "lte",
            "contains",
            "starts_with",
            "startswith",
            "ends_with",
            "endswith",
            "in",
            "not",
            "any",
            "all",
            "exists",
            "before",
            "after",
            "from",
            "to",
            "start",
            "end",
            "exact"));

    private FilterShape() {}

    /** Of the names of the parameters, which are the document's; values are looked at by nobody. */
    static String of(HttpUrl url) {
        Set<String> parts = new LinkedHashSet<>();
        for (String name : url.queryParameterNames()) {
            parts.add(partOf(name));
        }
        return String.join(", ", parts);
    }

    private static String partOf(String name) {
        List<String> path = Arrays.asList(name.split("[\\[\\]]+"));
        if (path.isEmpty()) {
            return name;
        }
        boolean filter = path.get(0).equals(FILTER) && path.size() > 1;
        String operator = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
        boolean compared = path.size() > (filter ? 2 : 1) && OPERATORS.contains(operator);
        if (!filter && !compared) {
            return name;
        }
        List<String> field = path.subList(filter ? 1 : 0, compared ? path.size() - 1 : path.size());
        return String.join(".", field) + "=" + (compared ? operator : "eq");
    }
}
