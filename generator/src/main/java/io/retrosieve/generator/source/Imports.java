package io.retrosieve.generator.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The classes of one file by their simple names; the first to use a simple name has it. */
final class Imports {
    private final String packageName;
    private final List<ClassName> constants;
    private final Map<String, ClassName> bySimpleName = new HashMap<>();
    private final Deque<ClassName> enclosing = new ArrayDeque<>();

    Imports(ClassName file, TypeSpec type, List<ClassName> constants) {
        this.packageName = file.packageName();
        this.constants = constants;
        bySimpleName.put(file.simpleName(), file);
        type.typeSpecs().forEach(nested -> bySimpleName.put(nested.name(), file.nestedClass(nested.name())));
    }

    void enter(ClassName type) {
        enclosing.push(type);
    }

    void leave() {
        enclosing.pop();
    }

    /** The shortest name that means this class here. */
    String name(ClassName type) {
        ClassName outer = type.enclosingClassName();
        if (outer != null) {
            return enclosing.contains(outer) ? type.simpleName() : name(outer) + "." + type.simpleName();
        }
        ClassName first = bySimpleName.putIfAbsent(type.simpleName(), type);
        return first == null || first.equals(type) ? type.simpleName() : type.canonicalName();
    }

    /** Whether the constants of this class are said without its name. */
    boolean hasConstantsOf(Object type) {
        return type instanceof ClassName name && constants.contains(name);
    }

    /** The classes to import, sorted. */
    SortedSet<ClassName> sorted() {
        SortedSet<ClassName> sorted = new TreeSet<>();
        for (ClassName type : bySimpleName.values()) {
            if (!type.packageName().equals(packageName) && !type.packageName().equals("java.lang")) {
                sorted.add(type);
            }
        }
        return sorted;
    }
}
