package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Waits of many policies, drawn with a fixed seed. */
class BackoffTest {
    private final Random random = new Random(4);

    private Duration upTo(Duration most) {
        return Duration.ofNanos((long) (random.nextDouble() * most.toNanos()));
    }

    private RetryPolicy policy() {
        return RetryPolicy.builder()
                .baseDelay(upTo(Duration.ofSeconds(5)))
                .maxDelay(upTo(Duration.ofDays(24)))
                .build();
    }

    @Test
    void waitsAreNeverShorterThanAskedForAndNeverLongerThanTheirBound() {
        for (int i = 0; i < 20_000; i++) {
            RetryPolicy policy = policy();
            int retry = 1 + random.nextInt(i % 2 == 0 ? 10 : Integer.MAX_VALUE - 1);
            Duration asked = i % 3 == 0 ? Duration.ZERO : upTo(Duration.ofDays(24));
            double bound = Math.min(
                    policy.baseDelay().toNanos() * Math.pow(2, Math.min(retry - 1, 60)),
                    policy.maxDelay().toNanos());

            long wait = Backoff.nanos(policy, retry, asked, random.nextDouble());

            assertThat(wait).isBetween(asked.toNanos(), asked.toNanos() + (long) bound);
        }
    }

    @Test
    void theJitterIsFull() {
        RetryPolicy policy = RetryPolicy.defaults();
        for (int retry = 1; retry <= 12; retry++) {
            double bound = Math.min(500e6 * (1 << (retry - 1)), 20e9);
            int[] tenths = new int[10];
            for (int i = 0; i < 10_000; i++) {
                tenths[(int) (10 * Backoff.nanos(policy, retry, Duration.ZERO, random.nextDouble()) / bound)]++;
            }

            assertThat(java.util.Arrays.stream(tenths).boxed())
                    .as("retry " + retry)
                    .allMatch(count -> count > 800 && count < 1_200);
        }
    }

    @Test
    void theBudgetNeverRunsFull() {
        RetryBudget budget = new RetryBudget();
        int paid = 0;
        int free = 3;
        for (int i = 0; i < 10_000; i++) {
            switch (random.nextInt(3)) {
                case 0:
                    if (budget.pay(free)) {
                        paid++;
                    }
                    break;
                case 1:
                    budget.gain();
                    break;
                default:
                    assertThat(budget.pay(0)).isFalse();
            }
        }

        assertThat(paid).as("a tenth of what succeeded, and what is free").isBetween(300, 400);
        while (budget.pay(free)) {
            paid++;
        }
        budget.refund();
        assertThat(budget.pay(free)).isTrue();
        assertThat(budget.pay(free)).isFalse();
    }
}
