package io.retrosieve.generator.japi;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javassist.CtBehavior;
import javassist.CtClass;
import javassist.CtConstructor;
import javassist.CtField;
import javassist.Modifier;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;
import javassist.bytecode.ExceptionsAttribute;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.MethodSignature;

/**
 * Classes and members as source code declares them. Types of {@code java.lang} and of the package of the class go by their
 * simple names, all others by their full ones.
 */
final class Signatures {
    private static final Pattern NO_BOUND = Pattern.compile(" extends java\\.lang\\.Object$");

    private final Pattern knownPackage;

    /** @param className of the class that declares what is told */
    Signatures(String className) {
        String packageName = className.substring(0, className.lastIndexOf('.') + 1);
        knownPackage = Pattern.compile("(?<![\\w.])(java\\.lang\\."
                + (packageName.isEmpty() ? "" : "|" + Pattern.quote(packageName)) + ")(?=[A-Z])");
    }

    /** {@code public final class Pet extends Model implements Named<Pet>} */
    String of(CtClass type) {
        ClassFile file = type.getClassFile2();
        String parameters = "";
        String superclass = file.getSuperclass();
        List<String> interfaces = List.of(file.getInterfaces());
        if (type.getGenericSignature() != null) {
            SignatureAttribute.ClassSignature signature = parsed(type);
            parameters = list(signature.getParameters());
            superclass = signature.getSuperClass().toString();
            interfaces = Arrays.stream(signature.getInterfaces())
                    .map(SignatureAttribute.ClassType::toString)
                    .toList();
        }
        boolean plain = type.isInterface() || superclass.equals("java.lang.Object");
        String extended = plain ? "" : " extends " + superclass;
        String implemented = interfaces.isEmpty()
                ? ""
                : (type.isInterface() ? " extends " : " implements ") + String.join(", ", interfaces);
        return modifiers(type.getModifiers() & (type.isInterface() ? ~Modifier.ABSTRACT : ~0))
                + keyword(type)
                + simpleName(type)
                + shortened(parameters + extended + implemented);
    }

    /** {@code public static Pet of(String, java.util.List<Pet>) throws java.io.IOException} */
    String of(CtBehavior member) {
        MethodSignature signature = parsed(member);
        String parameters = list(signature.getTypeParameters());
        String name = member instanceof CtConstructor
                ? simpleName(member.getDeclaringClass())
                : signature.getReturnType() + " " + member.getName();
        String taken = Arrays.stream(signature.getParameterTypes())
                .map(SignatureAttribute.Type::toString)
                .collect(Collectors.joining(", ", "(", ")"));
        ExceptionsAttribute thrown = member.getMethodInfo2().getExceptionsAttribute();
        return modifiers(member.getModifiers())
                + shortened((parameters.isEmpty() ? "" : parameters + " ")
                        + name
                        + taken
                        + (thrown == null ? "" : " throws " + String.join(", ", thrown.getExceptions())));
    }

    /** {@code public static final Kind ONE} */
    String of(CtField field) {
        try {
            String type = field.getGenericSignature() == null
                    ? SignatureAttribute.toTypeSignature(field.getSignature()).toString()
                    : SignatureAttribute.toFieldSignature(field.getGenericSignature())
                            .toString();
            return modifiers(field.getModifiers()) + shortened(type) + " " + field.getName();
        } catch (BadBytecode e) {
            throw unreadable(field.getDeclaringClass().getName() + "." + field.getName(), e);
        }
    }

    /** As source code writes it: {@code Builder} of {@code com.example.Pet$Builder}. */
    static String simpleName(CtClass type) {
        return type.getName()
                .substring(
                        Math.max(type.getName().lastIndexOf('.'), type.getName().lastIndexOf('$')) + 1);
    }

    private String shortened(String types) {
        return knownPackage.matcher(types.replace('$', '.')).replaceAll("");
    }

    private static SignatureAttribute.ClassSignature parsed(CtClass type) {
        try {
            return SignatureAttribute.toClassSignature(type.getGenericSignature());
        } catch (BadBytecode e) {
            throw unreadable(type.getName(), e);
        }
    }

    private static MethodSignature parsed(CtBehavior member) {
        String generic = member.getGenericSignature();
        try {
            return SignatureAttribute.toMethodSignature(generic == null ? member.getSignature() : generic);
        } catch (BadBytecode e) {
            throw unreadable(member.getLongName(), e);
        }
    }

    private static String list(SignatureAttribute.TypeParameter[] parameters) {
        return parameters.length == 0
                ? ""
                : Arrays.stream(parameters)
                        .map(parameter -> NO_BOUND.matcher(parameter.toString()).replaceFirst(""))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    /** Those that a caller notices; other bits of a method mean something else than of a field. */
    private static String modifiers(int modifiers) {
        int noticed = Modifier.PUBLIC
                | Modifier.PROTECTED
                | Modifier.PRIVATE
                | Modifier.STATIC
                | Modifier.FINAL
                | Modifier.ABSTRACT;
        String text = Modifier.toString(modifiers & noticed);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String keyword(CtClass type) {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        return type.isInterface() ? "interface " : type.isEnum() ? "enum " : "class ";
    }

    private static JavaApiException unreadable(String name, BadBytecode e) {
        return new JavaApiException("the signature of " + name + " can't be read: " + e.getMessage(), e);
    }
}
