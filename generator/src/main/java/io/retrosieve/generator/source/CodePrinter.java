package io.retrosieve.generator.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.CodeParts;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints code, types and annotations. */
final class CodePrinter {
    private static final int LONGEST_LINE = 128;

    private final SourceText text;
    private final Imports imports;

    CodePrinter(SourceText text, Imports imports) {
        this.text = text;
        this.imports = imports;
    }

    void print(CodeBlock code) {
        CodeParts parts = CodeParts.of(code);
        int argument = 0;
        boolean dropsDot = false;
        for (String format : parts.formats()) {
            boolean isArgument = format.equals("$L") || format.equals("$S") || format.equals("$T");
            if (!isArgument) {
                printFormat(dropsDot ? format.substring(1) : format);
                dropsDot = false;
                continue;
            }
            Object value = parts.arguments().get(argument++);
            dropsDot = imports.hasConstantsOf(value);
            if (!dropsDot) {
                printArgument(format, value);
            }
        }
    }

    /** The code by itself. */
    String text(CodeBlock block) {
        SourceText own = new SourceText(LONGEST_LINE);
        new CodePrinter(own, imports).print(block);
        return own.toString();
    }

    private void printFormat(String format) {
        switch (format) {
            case "$$" -> text.add("$");
            case "$>" -> text.indent(1);
            case "$<" -> text.indent(-1);
            case "$[" -> text.beginStatement();
            case "$]" -> text.endStatement();
            case "$W" -> text.mayBreak(" ");
            case "$N", "$Z" -> throw new IllegalArgumentException("no printer for " + format);
            default -> text.add(format);
        }
    }

    private void printArgument(String format, Object argument) {
        if (format.equals("$S")) {
            text.add(argument == null ? "null" : Literals.quoted((String) argument));
        } else if (argument instanceof CodeBlock code) {
            print(code);
        } else if (argument instanceof TypeName type) {
            print(type);
        } else if (argument instanceof AnnotationSpec annotation) {
            print(annotation, true);
        } else {
            text.add(String.valueOf(argument));
        }
    }

    void print(TypeName type) {
        if (type instanceof ClassName name) {
            print(name);
        } else if (type instanceof ParameterizedTypeName generic) {
            print(generic.rawType());
            printList("<", generic.typeArguments(), ", ");
            text.add(">");
        } else if (type instanceof ArrayTypeName array) {
            print(array.componentType());
            text.add("[]");
        } else if (type instanceof WildcardTypeName wildcard) {
            print(wildcard);
        } else if (type instanceof TypeVariableName variable) {
            printAnnotations(variable);
            text.add(variable.name());
        } else {
            text.add(type.withoutAnnotations().toString());
        }
    }

    private void print(ClassName name) {
        String shortest = imports.name(name.withoutAnnotations());
        int outer = name.isAnnotated() ? shortest.lastIndexOf('.') + 1 : 0;
        text.add(shortest.substring(0, outer));
        printAnnotations(name);
        text.add(shortest.substring(outer));
    }

    private void printAnnotations(TypeName type) {
        for (AnnotationSpec annotation : type.annotations()) {
            print(annotation, true);
            text.add(" ");
        }
    }

    private void print(WildcardTypeName wildcard) {
        if (!wildcard.lowerBounds().isEmpty()) {
            printList("? super ", wildcard.lowerBounds(), " & ");
        } else if (wildcard.upperBounds().equals(List.of(ClassName.OBJECT))) {
            text.add("?");
        } else {
            printList("? extends ", wildcard.upperBounds(), " & ");
        }
    }

    /** The types, with something before the first and between each two. */
    void printList(String before, List<? extends TypeName> types, String between) {
        String next = before;
        for (TypeName type : types) {
            text.add(next);
            print(type);
            next = between;
        }
    }

    void print(AnnotationSpec annotation, boolean inOneLine) {
        text.add("@");
        print(annotation.type());
        Map<String, List<CodeBlock>> members = annotation.members();
        if (members.isEmpty()) {
            return;
        }
        boolean named = !members.keySet().equals(Set.of("value"));
        boolean broken = !inOneLine && named;
        String next = broken ? "(\n" : "(";
        int levels = broken ? 2 : 0;
        text.indent(levels);
        for (Map.Entry<String, List<CodeBlock>> member : members.entrySet()) {
            text.add(next);
            if (named) {
                text.add(member.getKey() + " = ");
            }
            printValues(member.getValue(), inOneLine);
            next = broken ? ",\n" : ", ";
        }
        text.indent(-levels);
        text.add(broken ? "\n)" : ")");
    }

    private void printValues(List<CodeBlock> values, boolean inOneLine) {
        if (values.size() == 1) {
            print(values.get(0));
            return;
        }
        String next = inOneLine ? "{" : "{\n";
        text.indent(2);
        for (CodeBlock value : values) {
            text.add(next);
            print(value);
            next = inOneLine ? ", " : ",\n";
        }
        text.indent(-2);
        text.add(inOneLine ? "}" : "\n}");
    }

    void print(Set<Modifier> modifiers, Set<Modifier> implied) {
        for (Modifier modifier : modifiers) {
            if (!implied.contains(modifier)) {
                text.add(modifier.toString());
                text.add(" ");
            }
        }
    }
}
