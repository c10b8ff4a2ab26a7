package io.retrosieve.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.ClientPlan;
import io.retrosieve.generator.Generator;
import io.retrosieve.generator.GeneratorOptions;
import io.retrosieve.generator.compare.Change;
import io.retrosieve.generator.compare.ClientState;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.naming.NamingOptions;
import io.retrosieve.generator.slice.DocumentSlice;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {
    private static final String BAD = "DELETE /books/{}";

    @Test
    void whatCannotBeComparedIsNamedAndCountsAsABreak() {
        Side old = side("old.yaml");
        Side now = side("new.yaml");
        DocumentDiff.Slices slices = new DocumentDiff.Slices(
                operations -> {
                    if (operations.contains(BAD)) {
                        throw new IllegalStateException("a | `strange` schema");
                    }
                    return old.slice(operations);
                },
                now::slice);

        List<Change> changes = new DocumentDiff(old.state(), now.state(), slices).changes(List.of(BAD, "POST /loans"));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.site().operation()).isEqualTo(BAD);
            assertThat(change.wire()).isFalse();
            assertThat(change.what())
                    .contains("can't be compared", "java.lang.IllegalStateException: a | 'strange' schema");
        });
    }

    private record Side(DocumentSlice cut, ClientState state) {

        String slice(List<String> operations) {
            return cut.of(operations.stream().map(state.operations()::get).toList());
        }
    }

    private static Side side(String name) {
        GeneratorOptions options = GeneratorOptions.all(new NamingOptions("com.example", "com.example", "Library"));
        Generator generator = new Generator(options, new Diagnostics());
        Document document = generator.correct("src/test/resources/comparisons/operations/" + name);
        ClientPlan plan = generator.plan(document);
        return new Side(new DocumentSlice(document), new ClientState(plan.api(), plan.filters(), plan.names()));
    }
}
