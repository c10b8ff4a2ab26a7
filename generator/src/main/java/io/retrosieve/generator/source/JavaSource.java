package io.retrosieve.generator.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * The text of a file. JavaPoet's own {@code JavaFile} renders each file twice and takes most of a run's time on large
 * documents; this prints the same layout once.
 *
 * @param comment what stands at the top, in lines
 * @param constants classes whose constants the file says by their simple names
 */
public record JavaSource(ClassName name, TypeSpec type, String comment, List<ClassName> constants) {
    /** Room for most files: text that grows is copied. */
    private static final int MOST_FILES = 4096;

    /** Lines end with {@code \n}. */
    public String text() {
        Imports imports = new Imports(name, type, constants);
        SourceText body = new SourceText(MOST_FILES);
        new TypePrinter(body, imports).print(name, type);
        StringBuilder text = new StringBuilder(MOST_FILES);
        comment.lines().forEach(line -> text.append("// ").append(line).append('\n'));
        if (!name.packageName().isEmpty()) {
            text.append("package ").append(name.packageName()).append(";\n\n");
        }
        constants.forEach(constant ->
                text.append("import static ").append(constant.canonicalName()).append(".*;\n"));
        text.append(constants.isEmpty() ? "" : "\n");
        int head = text.length();
        imports.sorted()
                .forEach(imported ->
                        text.append("import ").append(imported.canonicalName()).append(";\n"));
        text.append(text.length() == head ? "" : "\n");
        return body.appendedTo(text).toString();
    }
}
