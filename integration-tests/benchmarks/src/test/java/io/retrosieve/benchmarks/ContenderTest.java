package io.retrosieve.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.retrosieve.benchmarks.json.Contender;
import io.retrosieve.benchmarks.json.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is measured who reads less than the others. */
class ContenderTest {
    @ParameterizedTest
    @EnumSource(Contender.class)
    void readsAllOfAPageAndWritesItAgain(Contender contender) {
        for (Pages page : Pages.values()) {
            assertThatCode(() -> contender.requireAllOf(page.bytes())).doesNotThrowAnyException();
        }
    }
}
