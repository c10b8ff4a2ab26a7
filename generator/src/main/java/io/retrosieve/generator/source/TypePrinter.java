package io.retrosieve.generator.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints classes and interfaces with their members: static fields, fields, constructors, methods, classes. */
final class TypePrinter {
    private static final Set<Modifier> NONE = Set.of();
    private static final Set<Modifier> OF_INTERFACE_METHODS = EnumSet.of(Modifier.PUBLIC, Modifier.ABSTRACT);

    private final SourceText text;
    private final Imports imports;
    private final CodePrinter code;
    private boolean first;

    TypePrinter(SourceText text, Imports imports) {
        this.text = text;
        this.imports = imports;
        this.code = new CodePrinter(text, imports);
    }

    void print(ClassName name, TypeSpec type) {
        refuseOthers(type);
        printHead(type);
        imports.enter(name);
        text.indent(1);
        first = true;
        printFields(type);
        printMethods(type, true);
        printMethods(type, false);
        for (TypeSpec nested : type.typeSpecs()) {
            separate();
            print(name.nestedClass(nested.name()), nested);
        }
        first = false;
        text.indent(-1);
        imports.leave();
        text.add("}\n");
    }

    /** What no emitter makes, this does not print; nothing of it may be lost in silence. */
    private static void refuseOthers(TypeSpec type) {
        boolean classOrInterface = type.kind() == TypeSpec.Kind.CLASS || type.kind() == TypeSpec.Kind.INTERFACE;
        boolean varargs = type.methodSpecs().stream().anyMatch(MethodSpec::varargs);
        if (!classOrInterface
                || varargs
                || !type.staticBlock().isEmpty()
                || !type.initializerBlock().isEmpty()) {
            throw new IllegalArgumentException("no printer for " + type.kind() + " " + type.name());
        }
    }

    private void printHead(TypeSpec type) {
        printJavadoc(type.javadoc());
        printAnnotations(type.annotations());
        code.print(type.modifiers(), NONE);
        text.add(type.kind() == TypeSpec.Kind.INTERFACE ? "interface " : "class ");
        text.add(type.name());
        if (!type.typeVariables().isEmpty()) {
            code.printList("<", type.typeVariables(), ", ");
            text.add(">");
        }
        if (!type.superclass().equals(ClassName.OBJECT)) {
            code.printList(" extends ", List.of(type.superclass()), "");
        }
        boolean isInterface = type.kind() == TypeSpec.Kind.INTERFACE;
        code.printList(isInterface ? " extends " : " implements ", type.superinterfaces(), ", ");
        text.add(" {\n");
    }

    private void printFields(TypeSpec type) {
        for (boolean isStatic : new boolean[] {true, false}) {
            boolean joined = false;
            for (FieldSpec field : type.fieldSpecs()) {
                if (field.modifiers().contains(Modifier.STATIC) == isStatic) {
                    boolean bare =
                            field.javadoc().isEmpty() && field.annotations().isEmpty();
                    if (!joined || !bare) {
                        separate();
                    }
                    joined = bare;
                    print(field);
                }
            }
        }
    }

    private void print(FieldSpec field) {
        printJavadoc(field.javadoc());
        printAnnotations(field.annotations());
        code.print(field.modifiers(), NONE);
        code.print(field.type());
        text.add(" " + field.name());
        if (!field.initializer().isEmpty()) {
            text.add(" = ");
            code.print(field.initializer());
        }
        text.add(";\n");
    }

    private void printMethods(TypeSpec type, boolean constructors) {
        Set<Modifier> implied = type.kind() == TypeSpec.Kind.INTERFACE ? OF_INTERFACE_METHODS : NONE;
        for (MethodSpec method : type.methodSpecs()) {
            if (method.isConstructor() == constructors) {
                separate();
                print(method, type.name(), implied);
            }
        }
    }

    private void print(MethodSpec method, String typeName, Set<Modifier> implied) {
        printJavadoc(method.javadoc());
        printAnnotations(method.annotations());
        code.print(method.modifiers(), implied);
        if (!method.typeVariables().isEmpty()) {
            code.printList("<", method.typeVariables(), ", ");
            text.add("> ");
        }
        if (method.isConstructor()) {
            text.add(typeName);
        } else {
            code.print(method.returnType());
            text.add(" " + method.name());
        }
        text.add("(");
        if (method.parameters().size() > 1) {
            text.mayBreak("");
        }
        printParameters(method);
        code.printList(" throws ", method.exceptions(), ", ");
        if (method.modifiers().contains(Modifier.ABSTRACT)) {
            text.add(";\n");
            return;
        }
        text.add(" {\n");
        text.indent(1);
        code.print(method.code());
        text.indent(-1);
        text.add("}\n");
    }

    private void printParameters(MethodSpec method) {
        boolean next = false;
        for (ParameterSpec parameter : method.parameters()) {
            if (next) {
                text.add(",");
                text.mayBreak(" ");
            }
            next = true;
            for (AnnotationSpec annotation : parameter.annotations()) {
                code.print(annotation, true);
                text.add(" ");
            }
            code.print(parameter.modifiers(), NONE);
            code.print(parameter.type());
            text.add(" " + parameter.name());
        }
        text.add(")");
    }

    private void printAnnotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            code.print(annotation, false);
            text.add("\n");
        }
    }

    private void printJavadoc(CodeBlock javadoc) {
        if (javadoc.isEmpty()) {
            return;
        }
        String words = code.text(javadoc).stripTrailing();
        if (words.indexOf('\n') < 0 && text.fits("/** " + words + " */")) {
            text.add("/** " + words + " */\n");
            return;
        }
        text.add("/**\n");
        text.prefix(" *");
        text.add(words + "\n");
        text.prefix("");
        text.add(" */\n");
    }

    private void separate() {
        if (!first) {
            text.add("\n");
        }
        first = false;
    }
}
