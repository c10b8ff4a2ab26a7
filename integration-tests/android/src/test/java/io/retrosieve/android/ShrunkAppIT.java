package io.retrosieve.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An app of the real jars, shrunk as apps are and then run. It has no rules but those that name where it begins. One service
 * of the office's API is used in all of them, the other one in some.
 */
class ShrunkAppIT {
    private static final Path OUTPUT = Path.of(System.getProperty("sizes.directory"));
    private static final Screen[] ONE_SERVICE = {Screen.LIST_EVENTS, Screen.CONTACTS};
    private static final Screen[] BOTH_SERVICES = Screen.values();

    /** Names that only the service of faxes and its models have: of a path, of models, of fields, of an enum's value. */
    private static final List<String> OF_FAXES =
            List.of("faxes", "NewFax", "FaxText", "FaxPicture", "sent_at", "superfine");

    private static final List<String> OF_CONTACTS = List.of("contacts", "NewContact", "added_at", "company");

    /** What becomes of an app, by the name that its budget has. */
    enum App {
        UNSHRUNK("app, as jars"),
        R8_ONE_SERVICE("app, R8 to class files, one service unused"),
        R8_BOTH_SERVICES("app, R8 to class files, both services"),
        PROGUARD_ONE_SERVICE("app, ProGuard, one service unused"),
        PROGUARD_BOTH_SERVICES("app, ProGuard, both services"),
        DEX_BOTH_SERVICES("app, R8 to dex, both services"),
        DEX_CALL_EVENTS_ONLY("app, R8 to dex, call events only");

        private final String title;

        App(String title) {
            this.title = title;
        }

        boolean hasFaxes() {
            return this != R8_ONE_SERVICE && this != PROGUARD_ONE_SERVICE && this != DEX_CALL_EVENTS_ONLY;
        }
    }

    private static final Map<App, List<Path>> APPS = new LinkedHashMap<>();

    @BeforeAll
    static void shrink() throws Exception {
        Files.createDirectories(OUTPUT);
        try (Shrinkers shrinkers = new Shrinkers()) {
            APPS.put(App.UNSHRUNK, AppJars.all());
            add(App.DEX_BOTH_SERVICES, shrinkers.toDex(OUTPUT.resolve("dex-both"), BOTH_SERVICES));
            add(App.DEX_CALL_EVENTS_ONLY, shrinkers.toDex(OUTPUT.resolve("dex-one"), Screen.LIST_EVENTS));
            add(App.R8_ONE_SERVICE, shrinkers.toClassFiles(OUTPUT.resolve("r8-one.jar"), ONE_SERVICE));
            add(App.R8_BOTH_SERVICES, shrinkers.toClassFiles(OUTPUT.resolve("r8-both.jar"), BOTH_SERVICES));
            add(App.PROGUARD_ONE_SERVICE, shrinkers.withProGuard(OUTPUT.resolve("proguard-one.jar"), ONE_SERVICE));
            add(App.PROGUARD_BOTH_SERVICES, shrinkers.withProGuard(OUTPUT.resolve("proguard-both.jar"), BOTH_SERVICES));
        }
    }

    private static void add(App app, Path output) {
        APPS.put(app, List.of(output));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "DEX_.*")
    void listsCallEvents(App app) throws Exception {
        try (Office office = new Office()) {
            assertThat(run(app, Screen.LIST_EVENTS, office)).isEqualToIgnoringNewLines("""
                            2026-01-15T09:30Z call.initiated
                            2026-01-15T09:30:00.412907Z answer
                            2026-01-15T09:30:01.098311Z call.answered
                            2026-01-15T09:31:42.560Z hangup
                            2026-01-15T09:31:42.731204Z call.hangup
                            """);
            String query = "filter[type]=webhook&filter[occurred_at][gte]=2026-01-15T00:00:00Z";
            assertThat(office.requests())
                    .containsExactly(
                            "GET /v2/call_events?" + query + "&page[number]=1",
                            "GET /v2/call_events?" + query + "&page[number]=2",
                            "GET /v2/call_events?" + query + "&page[number]=3");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "DEX_.*")
    void sendsFormsAndReadsErrors(App app) throws Exception {
        try (Office office = new Office()) {
            assertThat(run(app, Screen.CONTACTS, office)).isEqualToIgnoringNewLines("""
                            added Ada
                            found Ada, person
                            refused: there is no page 9
                            """);
            assertThat(office.requests())
                    .containsExactly(
                            "POST /v2/contacts name=Ada&kind=person",
                            "GET /v2/contacts?filter[name][contains]=A&filter[kind]=person&page[number]=1",
                            "GET /v2/contacts?page[number]=9");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UNSHRUNK", "R8_BOTH_SERVICES", "PROGUARD_BOTH_SERVICES"})
    void usesTheOtherService(App app) throws Exception {
        try (Office office = new Office()) {
            assertThat(run(app, Screen.FAXES, office))
                    .isEqualToIgnoringNewLines("sent c2a8e4f0-1b3d-4c5e-9f60-718293a4b5c6");
            assertThat(office.requests())
                    .containsExactly("POST /v2/faxes {\"to\":\"+12025550142\",\"quality\":\"superfine\","
                            + "\"pages\":[{\"text\":\"Hello\"}]}");
        }
    }

    @ParameterizedTest
    @EnumSource(App.class)
    void nothingIsLeftOfAServiceThatNobodyUses(App app) throws IOException {
        String texts = texts(APPS.get(app));

        if (app.hasFaxes()) {
            assertThat(texts).contains(OF_FAXES);
        } else {
            assertThat(OF_FAXES).noneMatch(texts::contains);
        }
        if (app == App.DEX_CALL_EVENTS_ONLY) {
            assertThat(OF_CONTACTS).noneMatch(texts::contains);
        } else {
            assertThat(texts).contains(OF_CONTACTS);
        }
    }

    @Test
    void isNotLargerThanItsBudget() throws IOException {
        Map<String, Size> sizes = new LinkedHashMap<>();
        sizes.put("retrosieve-runtime.jar", Size.of(AppJars.RUNTIME));
        sizes.put("telnyx-call-events.jar", Size.of(AppJars.CALL_EVENTS));
        for (App app : App.values()) {
            sizes.put(app.title, sum(APPS.get(app)));
        }

        report(sizes);
        assertThat(Budgets.read().complaints(sizes)).isEmpty();
    }

    /** For those who read the build's log, or target/sizes/sizes.txt. */
    private static void report(Map<String, Size> sizes) throws IOException {
        Map<String, Size> all = new LinkedHashMap<>(sizes);
        all.put("okhttp.jar", Size.of(AppJars.OKHTTP));
        all.put("moshi.jar", Size.of(AppJars.MOSHI));
        StringBuilder table = new StringBuilder();
        table.append(String.format("%-48s%12s%10s%10s%n", "", "bytes", "classes", "methods"));
        all.forEach((name, size) -> table.append(String.format(
                Locale.ROOT, "%-48s%,12d%,10d%,10d%n", name, size.bytes(), size.classes(), size.methods())));
        Files.writeString(OUTPUT.resolve("sizes.txt"), table);
        System.out.print(table);
    }

    private static String run(App app, Screen screen, Office office) throws IOException, InterruptedException {
        return Jvm.run(APPS.get(app), screen.mainClass(), office.baseUrl());
    }

    private static Size sum(List<Path> files) throws IOException {
        Size sum = new Size(0, 0, 0);
        for (Path file : files) {
            Size size = Size.of(file);
            sum = new Size(sum.bytes() + size.bytes(), sum.classes() + size.classes(), sum.methods() + size.methods());
        }
        return sum;
    }

    /** Everything in the classes, texts among it. */
    private static String texts(List<Path> files) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (Path file : files) {
            if (file.toString().endsWith(".dex")) {
                texts.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                continue;
            }
            try (ZipFile zip = new ZipFile(file.toFile());
                    Stream<? extends ZipEntry> entries = zip.stream()) {
                for (ZipEntry entry :
                        entries.filter(one -> one.getName().endsWith(".class")).toList()) {
                    texts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts.toString();
    }
}
