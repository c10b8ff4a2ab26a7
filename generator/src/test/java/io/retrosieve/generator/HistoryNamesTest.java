package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.model.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Real states of the endpoint, each generated with the names of the one before. */
@EnabledIf(value = "isThere", disabledReason = "../shared/history is not beside the checkout")
class HistoryNamesTest {
    /** What a state no longer has on its wire, or took from an enum; looked up in the documents. */
    private static final Map<String, String> GONE = Map.of(
            "21",
            "Query.callLegId Query.callSessionId Query.eventTimestamp Query.status Status",
            "31",
            "Product Query.applicationSessionId Query.connectionId Query.failed Query.from Query.legId"
                    + " Query.occurredAt Query.product Query.to Query.type Type",
            "33",
            "Query.name",
            "35",
            "Query.applicationName Query.outboundVoiceProfileId",
            "37",
            "Query.createdAt Query.phoneNumber Status.FAILED Status.PENDING");

    /**
     * Steps whose wire is the same, in descriptions, order, components and operationIds alone, but for 07, from which on the
     * security scheme is one that exists; and 27, which only leaves out that an object is one.
     */
    private static final Set<String> SAME_API =
            Set.of("03", "05", "11", "13", "15", "17", "19", "23", "25", "27", "39");

    private static final Pattern MEMBER =
            Pattern.compile(".*(?:class|interface) com\\.example\\.client\\.([\\w$]+).*?\\{(.*)");
    private static final Pattern NAME = Pattern.compile("(\\w+)(?:\\(.*\\))?(?: throws .*)?;");

    @TempDir
    Path folder;

    private int runs;
    private Path record = Path.of("");

    static boolean isThere() {
        return HistoryTest.isThere();
    }

    private Set<String> next(Path state) throws IOException {
        Run run = runs == 0 ? Run.of(state) : Run.keeping(state.toString(), Selection.ALL, record);
        runs++;
        assertThat(run.files()).as(run.report(folder)).isNotEmpty();
        record = Files.writeString(folder.resolve("names-" + runs + ".yaml"), run.names());
        return PublicApi.of(run, Files.createDirectory(folder.resolve("classes-" + runs)));
    }

    @Test
    void onlyWhatTheWireLosesIsLost() throws IOException {
        Map<String, String> gone = new TreeMap<>();
        Set<String> before = Set.of();
        for (Path state : HistoryTest.states()) {
            Set<String> now = names(next(state));
            Set<String> lost = new TreeSet<>(before);
            lost.removeAll(now);
            // of a class that is gone, its members say nothing more
            lost.removeIf(name -> name.contains(".") && lost.contains(name.substring(0, name.indexOf('.'))));
            if (!lost.isEmpty()) {
                gone.put(name(state), String.join(" ", lost).replace("CallControlDebuggingEventList", ""));
            }
            before = now;
        }
        assertThat(gone).isEqualTo(new TreeMap<>(GONE));
    }

    @Test
    void aStepThatDoesNotTouchTheWireLeavesTheApiAsItIs() throws IOException {
        Set<String> same = new TreeSet<>();
        Set<String> before = Set.of();
        for (Path state : HistoryTest.states()) {
            Set<String> now = next(state);
            if (now.equals(before)) {
                same.add(name(state));
            }
            before = now;
        }
        assertThat(same).isEqualTo(new TreeSet<>(SAME_API));
    }

    @Test
    void theWayBackGivesEachStateItsApiBack() throws IOException {
        Map<Path, Set<String>> forward = new LinkedHashMap<>();
        for (Path state : HistoryTest.states()) {
            forward.put(state, next(state));
        }
        List<Path> back = new ArrayList<>(forward.keySet());
        for (int i = back.size() - 2; i >= 0; i--) {
            Path state = back.get(i);
            assertThat(next(state)).as(name(state)).isEqualTo(forward.get(state));
        }
    }

    private static String name(Path state) {
        return state.getFileName().toString().substring(0, 2);
    }

    /** Classes, and their members without types: of another type a member is still there. */
    private static Set<String> names(Set<String> api) {
        return api.stream()
                .map(MEMBER::matcher)
                .filter(Matcher::matches)
                .map(member -> member.group(1) + name(member.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String member) {
        Matcher name = NAME.matcher(member);
        return name.find() ? "." + name.group(1) : "";
    }
}
