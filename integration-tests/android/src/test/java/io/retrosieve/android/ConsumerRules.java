package io.retrosieve.android;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a jar tells the shrinkers of those who use it. */
final class ConsumerRules {
    private ConsumerRules() {}

    /** The names of the files with rules. */
    static List<String> filesOf(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name ->
                            name.startsWith("META-INF/proguard/") || name.startsWith("META-INF/com.android.tools/"))
                    .filter(name -> !name.endsWith("/"))
                    .toList();
        }
    }

    /** All lines of these files. */
    static List<String> of(Path jar) throws IOException {
        List<String> rules = new ArrayList<>();
        for (String file : filesOf(jar)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                String text = new String(zip.getInputStream(zip.getEntry(file)).readAllBytes(), StandardCharsets.UTF_8);
                text.lines().forEach(rules::add);
            }
        }
        return rules;
    }
}
