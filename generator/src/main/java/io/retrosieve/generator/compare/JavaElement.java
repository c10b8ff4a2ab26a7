package io.retrosieve.generator.compare;

import io.retrosieve.generator.japi.JavaApiChange;
import java.util.Optional;

/**
 * A class, or a member of a class and of those within it: a filter's method is also there in each state of a query.
 *
 * @param className as source code writes it
 * @param member the name of a method or constant
 */
record JavaElement(String className, Optional<String> member) {

    boolean isMeantBy(JavaApiChange change) {
        boolean within =
                change.className().equals(className) || change.className().startsWith(className + ".");
        return within && (member.isEmpty() || member.equals(change.member()));
    }

    /** {@code ListCallEventsQuery.legId} */
    @Override
    public String toString() {
        String simple = className.replaceFirst("^([a-z_$][\\w$]*\\.)*", "");
        return member.map(name -> simple + "." + name).orElse(simple);
    }
}
