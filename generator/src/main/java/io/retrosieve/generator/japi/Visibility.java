package io.retrosieve.generator.japi;

import javassist.CtClass;
import javassist.CtMember;
import javassist.Modifier;
import javassist.NotFoundException;
import javassist.bytecode.AccessFlag;

/** What a caller in another package sees. */
final class Visibility {
    private Visibility() {}

    /** A class that is public or protected, as are those that it is nested in. */
    static boolean isVisible(CtClass type) {
        try {
            CtClass outer = type.getDeclaringClass();
            return isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
        } catch (NotFoundException e) {
            throw new JavaApiException(type.getName() + " is nested in a class that is not there", e);
        }
    }

    /** A member that is written in source code and is public or protected. */
    static boolean isVisible(CtMember member) {
        return isVisible(member.getModifiers()) && (member.getModifiers() & AccessFlag.SYNTHETIC) == 0;
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
