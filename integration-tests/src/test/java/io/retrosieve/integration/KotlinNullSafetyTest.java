package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.integration.compiler.ClientClassPath;
import io.retrosieve.integration.compiler.Kotlinc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be null in the client is so for the Kotlin compiler too, and nothing else is. */
class KotlinNullSafetyTest {
    @TempDir
    Path directory;

    @Test
    void whatIsRightCompiles() throws IOException {
        assertThat(messagesOf("""
                        val pages: Long? = page.meta?.totalPages
                        val name: String = page.data[0].name
                        val metadata: JsonValue = page.data[0].metadata
                        val detail: String? = error.detail
                        api.listCallEvents(ListCallEventsQuery.last24Hours().occurredAt(gte(time)).pageSize(5))
                        """)).doesNotContain("error:");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "page.meta.totalPages                         | receiver of type 'PageMeta?'",
                "val total: Long = page.meta!!.totalPages      | expected 'Long', actual 'Long?'",
                "val detail: String = error.detail            | expected 'String', actual 'String?'",
                "ListCallEventsQuery.last24Hours().from(null) | null cannot be a value of a non-null type 'String'",
                "ListCallEventsQuery.ofLeg(null)              | null cannot be a value of a non-null type 'UUID'",
                "CallEvent.builder().name(null)               | null cannot be a value of a non-null type 'String'",
                "api.listCallEvents(null)                     | null cannot be a value of a non-null type 'ListCallEventsQuery'",
                "service.list(query).execute().meta.pageSize  | receiver of type 'PageMeta?'",
                "service.listAll(query).first().name = \"\"    | 'val' cannot be reassigned",
                "val text: String = when (type) { CallEventType.COMMAND -> \"c\"; CallEventType.WEBHOOK -> \"w\" }"
                        + "                                   | 'when' expression must be exhaustive",
                "ListCallEventsQuery.last24Hours().occurredAt(gte(time)).occurredAt(gte(time))"
                        + "                                   | unresolved reference 'occurredAt' on receiver of type 'ListCallEventsQuery'",
            })
    void refuses(String statement, String message) throws IOException {
        assertThat(messagesOf(statement)).containsOnlyOnce("error:").contains(message);
    }

    private String messagesOf(String statements) throws IOException {
        String source = """
                import io.retrosieve.runtime.Conditions.gte
                import io.retrosieve.runtime.JsonValue
                import io.retrosieve.telnyx.*
                import java.time.OffsetDateTime

                fun call(api: CallEventsApi, service: CallEventsService, query: ListCallEventsQuery, page: CallEventPage,
                         error: TelnyxError, type: CallEventType, time: OffsetDateTime) {
                %s
                }
                """.formatted(statements);
        Path file = directory.resolve("Caller.kt");
        Files.writeString(file, source);
        return new Kotlinc(ClientClassPath.ofTelnyx(), directory.resolve("classes")).messagesOf(file);
    }
}
