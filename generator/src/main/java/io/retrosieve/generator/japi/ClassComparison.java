package io.retrosieve.generator.japi;

import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javassist.CtClass;
import javassist.CtMember;

/** A class in two states, by what japicmp found. */
final class ClassComparison {
    private final JApiClass compared;
    private final Signatures signatures;
    private final String className;

    ClassComparison(JApiClass compared) {
        this.compared = compared;
        this.signatures = new Signatures(compared.getFullyQualifiedName());
        this.className = compared.getFullyQualifiedName().replace('$', '.');
    }

    /** None of a class that no caller sees; of a whole class that came or went none of its members. */
    List<JavaApiChange> changes() {
        Optional<CtClass> before = compared.getOldClass().filter(Visibility::isVisible);
        Optional<CtClass> after = compared.getNewClass().filter(Visibility::isVisible);
        Element type = element(Optional.empty(), before.map(signatures::of), after.map(signatures::of));
        if (before.isEmpty() || after.isEmpty()) {
            return type.changed(before.isPresent() ? Compatibility.INCOMPATIBLE : Compatibility.COMPATIBLE).stream()
                    .toList();
        }
        Stream<JApiCompatibility> parts =
                Stream.concat(Stream.of(compared, compared.getSuperclass()), compared.getInterfaces().stream());
        return Stream.of(
                        Stream.of(type.changed(Compatibility.ofClass(parts))),
                        compared.getConstructors().stream().map(this::changed),
                        compared.getMethods().stream().map(this::changed),
                        compared.getFields().stream().map(this::changed))
                .flatMap(changes -> changes)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<JavaApiChange> changed(JApiConstructor constructor) {
        return element(
                        Optional.of(className.substring(className.lastIndexOf('.') + 1)),
                        constructor
                                .getOldConstructor()
                                .filter(Visibility::isVisible)
                                .map(signatures::of),
                        constructor
                                .getNewConstructor()
                                .filter(Visibility::isVisible)
                                .map(signatures::of))
                .changed(compatibility(constructor, constructor.getNewConstructor()));
    }

    private Optional<JavaApiChange> changed(JApiMethod method) {
        boolean retrofitImplementsIt = method.getOldMethod().isEmpty()
                && method.getNewMethod()
                        .filter(added -> RetrofitInterface.implementsToo(
                                added, compared.getOldClass().get()))
                        .isPresent();
        return element(
                        Optional.of(method.getName()),
                        method.getOldMethod().filter(Visibility::isVisible).map(signatures::of),
                        method.getNewMethod().filter(Visibility::isVisible).map(signatures::of))
                .changed(
                        retrofitImplementsIt ? Compatibility.COMPATIBLE : compatibility(method, method.getNewMethod()));
    }

    private Optional<JavaApiChange> changed(JApiField field) {
        return element(
                        Optional.of(field.getName()),
                        field.getOldFieldOptional()
                                .filter(Visibility::isVisible)
                                .map(signatures::of),
                        field.getNewFieldOptional()
                                .filter(Visibility::isVisible)
                                .map(signatures::of))
                .changed(compatibility(field, field.getNewFieldOptional()));
    }

    /** What is still there, but hidden from callers, is lost to them. */
    private static Compatibility compatibility(JApiCompatibility member, Optional<? extends CtMember> after) {
        return after.isPresent() && !Visibility.isVisible(after.get())
                ? Compatibility.INCOMPATIBLE
                : Compatibility.ofMember(member);
    }

    private Element element(Optional<String> member, Optional<String> before, Optional<String> after) {
        return new Element(className, member, before, after);
    }
}
