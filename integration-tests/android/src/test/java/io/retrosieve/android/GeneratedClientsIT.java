package io.retrosieve.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** What old Androids break on, and shrinkers, is not in the classes of clients. */
class GeneratedClientsIT {
    static List<Path> clients() {
        return AppJars.ours();
    }

    /** Android 6 and older have no default methods, and Retrofit fails on what a compiler makes of them. */
    @ParameterizedTest
    @MethodSource("clients")
    void retrofitInterfacesHaveNoCode(Path client) throws IOException {
        classes(client).forEach((name, type) -> {
            ClassNode node = new ClassNode();
            new ClassReader(type).accept(node, ClassReader.SKIP_CODE);
            assertThat(node.methods)
                    .as(name)
                    .filteredOn(method -> name.endsWith("Api.class"))
                    .allMatch(method -> (method.access & Opcodes.ACC_ABSTRACT) != 0);
        });
    }

    /** Types may be named, as Retrofit and Moshi do: members and constructors are for nobody. */
    @ParameterizedTest
    @MethodSource("clients")
    void nothingIsFoundByReflectionAndNothingIsOfJavasHttp(Path client) throws IOException {
        classes(client)
                .forEach((name, type) -> assertThat(new String(type, StandardCharsets.ISO_8859_1))
                        .as(name)
                        .doesNotContain("java/lang/reflect/Field", "java/lang/reflect/Constructor", "java/net/http/")
                        .doesNotContain("getDeclaredMethod", "getDeclaredField", "forName", "newInstance"));
    }

    private static Map<String, byte[]> classes(Path jar) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    classes.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        assertThat(classes).isNotEmpty();
        return classes;
    }
}
