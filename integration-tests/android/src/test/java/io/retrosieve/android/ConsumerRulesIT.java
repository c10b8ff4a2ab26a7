package io.retrosieve.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our jars ask of shrinkers: next to nothing, and why. */
class ConsumerRulesIT {
    @Test
    void aGeneratedClientHasNoRules() throws IOException {
        assertThat(ConsumerRules.filesOf(AppJars.CALL_EVENTS)).isEmpty();
        assertThat(ConsumerRules.filesOf(AppJars.APP)).isEmpty();
    }

    @Test
    void theRuntimeKeepsNothingThatIsNotUsedAnyway() throws IOException {
        assertThat(ConsumerRules.filesOf(AppJars.RUNTIME)).containsExactly("META-INF/proguard/retrosieve-runtime.pro");
        assertThat(rules())
                .filteredOn(line -> line.startsWith("-"))
                .allMatch(line -> line.equals("-keepattributes Signature")
                        || line.matches("-keep,allowshrinking,allowobfuscation class [A-Za-z.]+"));
    }

    @Test
    void everyRuleHasItsReason() throws IOException {
        List<String> rules = rules();

        assertThat(rules.get(0)).startsWith("# ");
        for (int line = 1; line < rules.size(); line++) {
            if (rules.get(line).startsWith("-keep,")) {
                assertThat(rules.get(line - 1)).as(rules.get(line)).matches("# .*|-keepattributes .*");
            }
        }
    }

    private static List<String> rules() throws IOException {
        return ConsumerRules.of(AppJars.RUNTIME);
    }
}
