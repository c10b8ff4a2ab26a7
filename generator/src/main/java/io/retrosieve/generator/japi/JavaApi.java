package io.retrosieve.generator.japi;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.exception.JApiCmpException;
import japicmp.model.AccessModifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.jar.JarFile;

/** What callers of a client see of it, in two states. */
public final class JavaApi {
    private static final Comparator<JavaApiChange> ORDER = Comparator.comparing(JavaApiChange::className)
            .thenComparing(change -> change.member().orElse(""))
            .thenComparing(JavaApiChange::kind)
            .thenComparing(JavaApiChange::text);

    private JavaApi() {}

    /**
     * The changes of public and protected classes, constructors, methods and fields. What the two stand on is looked for on
     * the class path of the process; of classes that are not there nothing is said.
     *
     * @throws JavaApiException if one of the two can't be read; it names it
     */
    public static JavaApiChanges compare(Path oldJar, Path newJar) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setClassPathMode(JarArchiveComparatorOptions.ClassPathMode.TWO_SEPARATE_CLASSPATHS);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        JApiCmpArchive before = archive(oldJar);
        JApiCmpArchive after = archive(newJar);
        try {
            return new JavaApiChanges(new JarArchiveComparator(options)
                    .compare(before, after).stream()
                            .flatMap(compared -> new ClassComparison(compared).changes().stream())
                            .sorted(ORDER)
                            .toList());
        } catch (JApiCmpException e) {
            throw new JavaApiException(
                    "the jars '" + oldJar + "' and '" + newJar + "' can't be compared: " + e.getMessage(), e);
        }
    }

    private static JApiCmpArchive archive(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.stream().noneMatch(entry -> entry.getName().endsWith(".class"))) {
                throw new JavaApiException("the jar '" + jar + "' holds no class files");
            }
        } catch (IOException e) {
            throw new JavaApiException("the jar '" + jar + "' can't be read: " + e, e);
        }
        return new JApiCmpArchive(jar.toFile(), "");
    }
}
