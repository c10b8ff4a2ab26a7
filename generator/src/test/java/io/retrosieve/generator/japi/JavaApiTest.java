package io.retrosieve.generator.japi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.generator.japi.JavaApiChange.Kind;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of small clients, compiled and compared. */
class JavaApiTest {
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum) (\\w+)");
    private static final String SERVICE = "import retrofit2.*; import retrofit2.http.*;\npublic interface Api {\n"
            + "  @GET(\"one\") Call<String> one();\n";

    @TempDir
    Path folder;

    @Test
    void nothingChanges() {
        String pet = "public class Pet { public String name() { return \"\"; } }";
        assertThat(changes(pet, pet)).isEmpty();
    }

    @Test
    void textOfCodeThatNoCallerCompilesAgainstChanges() {
        assertThat(changes(
                        "public class Pet { public String name() { return \"a\"; } private int age; void call() {} }",
                        "/** A pet. */ public class Pet { /** Its name. */ public String name() { return \"b\"; }"
                                + " private long age; void call(int times) {} private static class Hidden {} }"))
                .isEmpty();
    }

    @Test
    void aClassIsLost() {
        assertThat(compare(
                        List.of("public final class Pet {}", "public class Dog { public static class Tail {} }"),
                        List.of("public final class Pet {}")))
                .containsExactly(
                        lost("com.example.Dog", "public class Dog was removed"),
                        lost("com.example.Dog.Tail", "public static class Tail was removed"));
    }

    @Test
    void aClassIsNoLongerPublic() {
        assertThat(changes(
                        "public class Pet { public static class Tail {} }",
                        "class Pet { public static class Tail {} }"))
                .containsExactly(
                        lost("com.example.Pet", "public class Pet was removed"),
                        lost("com.example.Pet.Tail", "public static class Tail was removed"));
    }

    @Test
    void aClassIsAdded() {
        assertThat(compare(
                        List.of("public class Pet {}"),
                        List.of(
                                "public class Pet {}",
                                "class Hidden { public static class Part {} }",
                                "public enum Kind { A }")))
                .containsExactly(new JavaApiChange(
                        "com.example.Kind",
                        Optional.empty(),
                        Kind.ADDED,
                        "public final enum Kind extends Enum<Kind> was added",
                        true,
                        true));
    }

    @Test
    void aMethodIsLost() {
        assertThat(changes("public class Pet { public String name() { return \"\"; } }", "public class Pet {}"))
                .containsExactly(change("name", Kind.REMOVED, "public String name() was removed", false, false));
    }

    @Test
    void aMethodIsHidden() {
        assertThat(changes(
                        "public class Pet { public void name() {} protected void age() {} }",
                        "public class Pet { void name() {} private void age() {} }"))
                .containsExactly(
                        change("age", Kind.REMOVED, "protected void age() was removed", false, false),
                        change("name", Kind.REMOVED, "public void name() was removed", false, false));
    }

    @Test
    void aMethodMovesToASupertype() {
        assertThat(compare(
                        List.of("public class Animal {}", "public class Pet extends Animal { public void name() {} }"),
                        List.of("public class Animal { public void name() {} }", "public class Pet extends Animal {}")))
                .containsExactly(
                        new JavaApiChange(
                                "com.example.Animal",
                                Optional.of("name"),
                                Kind.ADDED,
                                "public void name() was added",
                                true,
                                true),
                        change("name", Kind.CHANGED, "public void name() moved to a supertype", true, true));
    }

    @Test
    void aReturnTypeChanges() {
        assertThat(changes(
                        "public class Pet { public String name() { return \"\"; } }",
                        "public class Pet { public java.net.URI name() { return null; } }"))
                .containsExactly(change(
                        "name", Kind.CHANGED, "public java.net.URI name(), was public String name()", false, false));
    }

    @Test
    void aParameterIsAdded() {
        assertThat(
                        changes(
                                "public class Pet { public Pet(int age) {} public void name(String name) {} }",
                                "public class Pet { public Pet(int age, Pet mother) {} public void name(String name, int... times) {} }"))
                .containsExactly(
                        change("Pet", Kind.ADDED, "public Pet(int, Pet) was added", true, true),
                        change("Pet", Kind.REMOVED, "public Pet(int) was removed", false, false),
                        change("name", Kind.ADDED, "public void name(String, int[]) was added", true, true),
                        change("name", Kind.REMOVED, "public void name(String) was removed", false, false));
    }

    @Test
    void whatIsMadeFinalCanNoLongerBeExtended() {
        assertThat(
                        changes(
                                "public class Pet { public void name() {} public int age; public static class Tail {} }",
                                "public class Pet { public final void name() {} public final int age = 1; public static final class Tail {} }"))
                .containsExactly(
                        change("age", Kind.CHANGED, "public final int age, was public int age", false, false),
                        change("name", Kind.CHANGED, "public final void name(), was public void name()", false, false),
                        new JavaApiChange(
                                "com.example.Pet.Tail",
                                Optional.empty(),
                                Kind.CHANGED,
                                "public static final class Tail, was public static class Tail",
                                false,
                                false));
    }

    @Test
    void aConstantIsLost() {
        assertThat(changes("public enum Kind { CAT, DOG }", "public enum Kind { CAT, EEL }"))
                .containsExactly(
                        change(
                                "com.example.Kind",
                                "DOG",
                                Kind.REMOVED,
                                "public static final Kind DOG was removed",
                                false),
                        change("com.example.Kind", "EEL", Kind.ADDED, "public static final Kind EEL was added", true));
    }

    @Test
    void aSupertypeIsLost() {
        assertThat(changes("public class Pet implements java.io.Serializable {}", "public class Pet {}"))
                .singleElement()
                .isEqualTo(new JavaApiChange(
                        "com.example.Pet",
                        Optional.empty(),
                        Kind.CHANGED,
                        "public class Pet, was public class Pet implements java.io.Serializable",
                        false,
                        false));
    }

    @Test
    void aMethodAddedToAnInterfaceBreaksThoseWhoImplementIt() {
        assertThat(changes("public interface Api { void one(); }", "public interface Api { void one(); void two(); }"))
                .containsExactly(new JavaApiChange(
                        "com.example.Api",
                        Optional.of("two"),
                        Kind.ADDED,
                        "public abstract void two() was added",
                        false,
                        true));
    }

    @Test
    void aMethodAddedToARetrofitInterfaceBreaksNobody() {
        assertThat(changes(SERVICE + "}", SERVICE + "  @HTTP(method = \"GET\", path = \"two\") Call<String> two(); }"))
                .containsExactly(new JavaApiChange(
                        "com.example.Api",
                        Optional.of("two"),
                        Kind.ADDED,
                        "public abstract retrofit2.Call<String> two() was added",
                        true,
                        true));
    }

    @Test
    void anInterfaceThatRetrofitCanNotImplementAloneIsNotItsOwn() {
        assertThat(changes(SERVICE + "}", SERVICE + "  Call<String> two(); }"))
                .extracting(JavaApiChange::source)
                .containsExactly(false);
        assertThat(changes(
                        SERVICE + "  void mine(); }", SERVICE + "  void mine(); @GET(\"two\") Call<String> two(); }"))
                .extracting(JavaApiChange::source)
                .containsExactly(false);
    }

    @Test
    void whatARequestSaysIsNoPartOfTheJavaApi() {
        assertThat(changes(SERVICE + "}", SERVICE.replace("@GET(\"one\")", "@POST(\"other\")") + "}"))
                .isEmpty();
    }

    @Test
    void genericsAreKnownToTheCompilerAlone() {
        String pet = "import java.util.*;\npublic class Pet<T> extends ArrayList<%1$s> {\n"
                + "  public List<%1$s> names() { return null; }\n  public void rename(Map<String, %1$s> names) {}\n"
                + "  public <N extends List<%1$s>> void call(N names) {}\n  public Set<%1$s> tags;\n}";
        List<JavaApiChange> changes = changes(pet.formatted("Long"), pet.formatted("Short"));

        assertThat(changes)
                .allSatisfy(change -> {
                    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(change.source()).as(change.text()).isFalse();
                    assertThat(change.binary()).as(change.text()).isTrue();
                })
                .extracting(JavaApiChange::text)
                .containsExactly(
                        "public class Pet<T> extends java.util.ArrayList<Short>,"
                                + " was public class Pet<T> extends java.util.ArrayList<Long>",
                        "public <N extends java.util.List<Short>> void call(N),"
                                + " was public <N extends java.util.List<Long>> void call(N)",
                        "public java.util.List<Short> names(), was public java.util.List<Long> names()",
                        "public void rename(java.util.Map<String, Short>),"
                                + " was public void rename(java.util.Map<String, Long>)",
                        "public java.util.Set<Short> tags, was public java.util.Set<Long> tags");
    }

    @Test
    void nestedClassesAreNamedAsSourceNamesThem() {
        String pet = "import java.util.*;\npublic class Pet {\n  public static class Builder {\n"
                + "    public Builder tails(List<Tail> tails) { return this; }\n %s  }\n"
                + "  public static class Tail {}\n}";
        JavaApiChanges changes = JavaApi.compare(
                jar(List.of(pet.formatted(""))),
                jar(List.of(pet.formatted(
                        "    public Builder tail(Map.Entry<Tail, Pet.Builder> tail) { return this; }\n"))));

        assertThat(changes.of("com.example.Pet.Builder", "tail"))
                .isEqualTo(changes.all())
                .extracting(JavaApiChange::text)
                .containsExactly("public Pet.Builder tail(java.util.Map.Entry<Pet.Tail, Pet.Builder>) was added");
        assertThat(changes.of("com.example.Pet", "tail")).isEmpty();
    }

    @Test
    void whatTheCompilerAddsIsNotTold() {
        assertThat(changes(
                        "public class Pet implements Comparable<Pet> { public int compareTo(Pet other) { return 0; } }",
                        "public class Pet { public int compareTo(Pet other) { return 0; } }"))
                .extracting(JavaApiChange::text)
                .containsExactly("public class Pet, was public class Pet implements Comparable<Pet>");
    }

    @Test
    void aDeprecationIsTold() {
        assertThat(changes(
                        "public class Pet { public void name() {} }",
                        "public class Pet { @Deprecated public void name() {} }"))
                .containsExactly(change("name", Kind.CHANGED, "public void name(): now deprecated", true, true));
    }

    @Test
    void classesThatAreNotThereAreNoError() throws IOException {
        Path complete = jar(List.of(
                "public class Animal { public void eat() {} }",
                "public interface Named {}",
                "public @interface Tame {}",
                "@Tame public class Pet extends Animal implements Named { public Animal mother() { return null; } }"));
        Path before = without(complete, "Animal", "Named", "Tame");
        Path after = without(
                jar(List.of(
                        "public class Animal { public void eat() {} }",
                        "public interface Named {}",
                        "public class Pet extends Animal implements Named { public void other() {} }")),
                "Animal",
                "Named");

        assertThat(JavaApi.compare(before, before).all()).isEmpty();
        assertThat(JavaApi.compare(before, after).all())
                .containsExactly(
                        change("mother", Kind.REMOVED, "public Animal mother() was removed", false, false),
                        change("other", Kind.ADDED, "public void other() was added", true, true));
    }

    @Test
    void aLibraryOfOthersIsTheSameAsItself() throws URISyntaxException {
        for (Class<?> type : List.of(retrofit2.Retrofit.class, okhttp3.OkHttpClient.class, kotlin.Unit.class)) {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assertThat(JavaApi.compare(jar, jar).all()).isEmpty();
        }
    }

    @Test
    void aJarThatCanNotBeReadIsNamed() throws IOException {
        Path pet = jar(List.of("public class Pet {}"));
        Path missing = folder.resolve("missing.jar");
        Path text = Files.writeString(folder.resolve("text.jar"), "not a jar");
        Path sources = zip("sources.jar", "com/example/Pet.java");
        Path broken = zip("broken.jar", "com/example/Pet.class");

        assertThatThrownBy(() -> JavaApi.compare(missing, pet))
                .isInstanceOf(JavaApiException.class)
                .hasMessageContaining("'" + missing + "' can't be read");
        assertThatThrownBy(() -> JavaApi.compare(pet, text)).hasMessageContaining("'" + text + "' can't be read");
        assertThatThrownBy(() -> JavaApi.compare(pet, folder)).hasMessageContaining("'" + folder + "' can't be read");
        assertThatThrownBy(() -> JavaApi.compare(sources, pet))
                .hasMessageContaining("'" + sources + "' holds no class files");
        assertThatThrownBy(() -> JavaApi.compare(pet, broken))
                .isInstanceOf(JavaApiException.class)
                .hasMessageContaining(broken + "' can't be compared")
                .hasMessageContaining("com/example/Pet.class");
    }

    private List<JavaApiChange> changes(String before, String after) {
        return compare(List.of(before), List.of(after));
    }

    private List<JavaApiChange> compare(List<String> before, List<String> after) {
        return JavaApi.compare(jar(before), jar(after)).all();
    }

    private Path jar(List<String> types) {
        List<OutputFile> files = new ArrayList<>();
        for (String type : types) {
            Matcher name = TYPE.matcher(type);
            assertThat(name.find()).isTrue();
            files.add(new OutputFile("com/example/" + name.group(1) + ".java", "package com.example;\n" + type));
        }
        try {
            Path jar = Files.createTempFile(folder, "client", ".jar");
            ClientJar.compile(files, jar);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path zip(String name, String entry) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
        }
        return zip;
    }

    private static Path without(Path jar, String... classes) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            for (String type : classes) {
                Files.delete(zip.getPath("com", "example", type + ".class"));
            }
        }
        return jar;
    }

    private static JavaApiChange lost(String className, String text) {
        return new JavaApiChange(className, Optional.empty(), Kind.REMOVED, text, false, false);
    }

    private static JavaApiChange change(String member, Kind kind, String text, boolean source, boolean binary) {
        return new JavaApiChange("com.example.Pet", Optional.of(member), kind, text, source, binary);
    }

    private static JavaApiChange change(String className, String member, Kind kind, String text, boolean compatible) {
        return new JavaApiChange(className, Optional.of(member), kind, text, compatible, compatible);
    }
}
