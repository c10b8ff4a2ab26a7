package io.retrosieve.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.4.2, MAJOR, 2.0.0",
        "1.4.2, MINOR, 1.5.0",
        "1.4.2, PATCH, 1.4.3",
        "1.4.2, NONE, 1.4.2",
        "0.4.2, MAJOR, 0.5.0",
        "0.4.2, MINOR, 0.4.3",
        "0.4.2, PATCH, 0.4.3",
        "1.4.2-SNAPSHOT, MAJOR, 2.0.0"
    })
    void theLeastVersionThatMayFollow(String published, Step step, String next) {
        assertThat(ReleaseVersion.of(published).orElseThrow().after(step).version())
                .hasToString(next);
    }

    @Test
    void numbersAreComparedAsNumbers() {
        assertThat(ReleaseVersion.of("1.10.0").orElseThrow())
                .isGreaterThan(ReleaseVersion.of("1.9.11").orElseThrow());
        assertThat(ReleaseVersion.of("1.10.0-SNAPSHOT")).isEqualTo(ReleaseVersion.of("1.10.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.4", "1.4.2.3", "v1.4.2", "1.04.2", "1.4.2-RC1", "99999999999.0.0"})
    void whatIsNoVersionIsNone(String text) {
        assertThat(ReleaseVersion.of(text)).isEmpty();
    }
}
