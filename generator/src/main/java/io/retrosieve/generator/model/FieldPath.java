package io.retrosieve.generator.model;

import java.util.List;
import java.util.stream.Collectors;

/** A field that can be filtered by, from its root: {@code filter}, {@code occurred_at}. */
public record FieldPath(List<String> segments) {

    public FieldPath {
        segments = List.copyOf(segments);
    }

    public String root() {
        return segments.get(0);
    }

    /** What comes below the root. */
    public List<String> below() {
        return segments.subList(1, segments.size());
    }

    /** {@code filter[occurred_at]}, the same whatever the spelling in the document. */
    @Override
    public String toString() {
        return root() + below().stream().map(segment -> "[" + segment + "]").collect(Collectors.joining());
    }
}
