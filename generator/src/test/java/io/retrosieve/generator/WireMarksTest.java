package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.compare.Comparison;
import io.retrosieve.generator.compare.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of the wire are true: clients of the old document against a server that does as the new one says. */
class WireMarksTest {
    private static final Path ANSWERS = Goldens.folder("comparisons").resolve("answers");
    private static final Path FORMS = Goldens.folder("comparisons").resolve("wire-forms");

    private static final String READS = """
            package com.example.client;
            final class Calls {
                static String read(String url) {
                    try {
                        Book book = LibraryClient.builder().baseUrl(url).build().books().getBook("1").execute();
                        return book + " on shelf " + book.getShelf();
                    } catch (RuntimeException e) {
                        return "refused";
                    }
                }
            }
            """;
    private static final String ASKS = """
            package com.example.client;
            import io.retrosieve.runtime.Conditions;
            import java.util.Arrays;
            final class Calls {
                static String scalars(String url) {
                    return ask(url, ListBooksQuery.all().lent(true).shelf(Conditions.gte(3L)));
                }
                static String list(String url) {
                    return ask(url, ListBooksQuery.all().genre(Arrays.asList("a", "b")));
                }
                private static String ask(String url, ListBooksQuery query) {
                    return String.valueOf(LibraryClient.builder().baseUrl(url).build().books().list(query).execute());
                }
            }
            """;

    private static EmittedClient old;
    private static Comparison answers;

    @BeforeAll
    static void start(@TempDir Path classes) throws Exception {
        old = client(ANSWERS.resolve("old.yaml"), READS, classes);
        answers = ComparisonGoldenTest.compare(ANSWERS.resolve("old.yaml"), ANSWERS.resolve("new.yaml"));
    }

    @AfterAll
    static void stop() throws Exception {
        old.close();
    }

    private static EmittedClient client(Path document, String calls, Path classes) throws Exception {
        return new EmittedClient(ComparisonGoldenTest.files(document), calls, Files.createDirectories(classes));
    }

    /** What the old client must read of an answer that the new document allows; if it does, the mark says so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "isbn; field lost; {'id':'1','title':'t','lent':true}; id=1",
                "lent; may be missing; {'id':'1','title':'t','isbn':'i'}; id=1",
                "title; may be null; {'id':'1','title':null,'lent':true,'isbn':'i'}; id=1",
                "shelf; type; {'id':'1','title':'t','lent':true,'isbn':'i','shelf':3.5}; on shelf 3.5",
                "genre; value `play` gained; {'id':'1','title':'t','lent':true,'isbn':'i','genre':'play'}; genre=play",
                "note; optional; {'id':'1','title':'t','lent':true,'isbn':'i','note':null}; id=1",
                "price; field gained; {'id':'1','title':'t','lent':true,'isbn':'i','price':{'amount':'1'}}; amount",
                "loans[].on; type; {'id':'1','title':'t','lent':true,'isbn':'i','loans':[{'on':'2020-01-01'}]}; on=2020-01-01"
            })
    void theOldClientReadsWhatIsMarkedAsCompatible(String path, String what, String answer, String read)
            throws Exception {
        String told =
                old.answers(200, "application/json", answer.replace('\'', '"')).call("read");
        assertThat(told.contains(read)).as(told).isEqualTo(mark(path, what));
    }

    private static boolean mark(String path, String what) {
        return answers.rows().stream()
                .filter(row -> String.join(".", row.change().site().steps())
                                .replace(".[]", "[]")
                                .equals(path)
                        && row.change().what().startsWith(what))
                .findFirst()
                .map(Row::marks)
                .orElseThrow()
                .wire();
    }

    @Test
    void whatIsRespeltIsSentAsBefore(@TempDir Path before, @TempDir Path after) throws Exception {
        try (EmittedClient first = client(FORMS.resolve("old.yaml"), ASKS, before);
                EmittedClient second = client(FORMS.resolve("new.yaml"), ASKS, after)) {
            assertThat(line(first, "scalars")).contains("shelf").isEqualTo(line(second, "scalars"));
            assertThat(line(first, "list")).contains("genre").isNotEqualTo(line(second, "list"));
        }
    }

    private static String line(EmittedClient client, String call) throws Exception {
        client.answers(200, "application/json", "{}").call(call);
        return client.sent().line();
    }
}
