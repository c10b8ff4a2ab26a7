package io.retrosieve.generator.japi;

import java.util.Arrays;
import java.util.List;
import javassist.CtClass;
import javassist.CtMethod;
import javassist.Modifier;
import javassist.bytecode.AnnotationsAttribute;

/** An interface that Retrofit implements, not its user: nobody's code breaks when it gains a method. */
final class RetrofitInterface {
    private static final String ANNOTATIONS = "retrofit2.http.";

    private RetrofitInterface() {}

    /** Whether Retrofit implemented the interface already, and implements what was added to it. */
    static boolean implementsToo(CtMethod added, CtClass before) {
        List<CtMethod> methods = Arrays.stream(before.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
        return isRequest(added) && !methods.isEmpty() && methods.stream().allMatch(RetrofitInterface::isRequest);
    }

    private static boolean isRequest(CtMethod method) {
        return method.getMethodInfo2().getAttribute(AnnotationsAttribute.visibleTag)
                        instanceof AnnotationsAttribute annotations
                && Arrays.stream(annotations.getAnnotations())
                        .anyMatch(annotation -> annotation.getTypeName().startsWith(ANNOTATIONS));
    }
}
