package io.retrosieve.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.OpenEnum;
import io.retrosieve.runtime.Query;
import io.retrosieve.runtime.Union;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What emitted classes inherit hides names of their own package, or is overridden by accident. */
class ReservedNamesTest {

    @Test
    void classesNestedInWhatIsExtendedAreReserved() {
        for (Class<?> base :
                new Class<?>[] {Model.class, Model.Builder.class, Query.class, Union.class, OpenEnum.class}) {
            assertThat(nested(base)).as("%s", base).allMatch(ReservedNames::isReservedClass);
        }
    }

    @Test
    void methodsOfAQueryAreNoFilters() {
        assertThat(Arrays.stream(Query.class.getMethods()).map(Method::getName))
                .contains("put", "size", "queryValues")
                .allMatch(ReservedNames::isReservedFilter);
    }

    @Test
    void methodsOfAModelAreNoProperties() {
        assertThat(Arrays.stream(Model.Builder.class.getMethods()).map(Method::getName))
                .contains("build", "additionalField")
                .allMatch(ReservedNames::isReservedProperty);
    }

    private static Set<String> nested(Class<?> type) {
        Set<String> names = new HashSet<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            add(c, names);
            Arrays.stream(c.getInterfaces()).forEach(each -> add(each, names));
        }
        return names;
    }

    private static void add(Class<?> type, Set<String> names) {
        Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> !Modifier.isPrivate(nested.getModifiers()))
                .filter(nested -> !nested.isAnonymousClass())
                .filter(nested -> type.getName().startsWith("io.retrosieve")
                        || Modifier.isPublic(nested.getModifiers())
                        || Modifier.isProtected(nested.getModifiers()))
                .forEach(nested -> names.add(nested.getSimpleName()));
    }
}
