package io.retrosieve.generator.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that emitted code can't use for something else. */
final class ReservedNames {
    /** Emitted code says these of java.lang, which a class of the same package would hide; the others are
     * nested in what models and queries extend, and would hide a class of the same package themselves.
     */
    private static final Set<String> CLASSES = Set.of(
            "Boolean",
            "Builder",
            "Class",
            "Double",
            "Entry",
            "FieldCollector",
            "IllegalArgumentException",
            "Integer",
            "Iterable",
            "Long",
            "Object",
            "Override",
            "Record",
            "SimpleEntry",
            "SimpleImmutableEntry",
            "String",
            "SuppressWarnings",
            "Void");

    /** Methods of a query that come from Map and Object: a filter must not look like one of them. */
    private static final Set<String> QUERY_METHODS = Set.of(
            "all",
            "clear",
            "clone",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "containsKey",
            "containsValue",
            "entrySet",
            "equals",
            "finalize",
            "forEach",
            "get",
            "getClass",
            "getOrDefault",
            "hashCode",
            "isEmpty",
            "keySet",
            "merge",
            "notify",
            "notifyAll",
            "of",
            "put",
            "putAll",
            "putIfAbsent",
            "queryValues",
            "remove",
            "replace",
            "replaceAll",
            "size",
            "toString",
            "unspecified",
            "values",
            "wait");

    /** Accessors and builder methods that every model has. */
    private static final Set<String> MODEL_PROPERTIES = Set.of("additionalFields", "class");

    private static final Set<String> BUILDER_METHODS = Set.of(
            "additionalField",
            "build",
            "check",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "given",
            "hashCode",
            "notify",
            "notifyAll",
            "optional",
            "originalText",
            "required",
            "toString",
            "wait");

    private ReservedNames() {}

    static boolean isReservedClass(String name) {
        return CLASSES.contains(name) || SourceVersion.isKeyword(name);
    }

    static boolean isReservedFilter(String name) {
        return QUERY_METHODS.contains(name) || SourceVersion.isKeyword(name);
    }

    static boolean isReservedProperty(String name) {
        return MODEL_PROPERTIES.contains(name) || BUILDER_METHODS.contains(name) || SourceVersion.isKeyword(name);
    }

    static boolean isReservedVariable(String name) {
        return SourceVersion.isKeyword(name);
    }
}
