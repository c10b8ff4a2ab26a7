package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.sample.TelnyxClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** A server that mostly says that it has had enough, in every way in which servers say it, and by a clock of its own. */
class RateLimitStormTest extends HttpTest {
    private static final int THREADS = 32;
    private static final int CALLS_OF_A_THREAD = 10;
    private static final String[][] WAYS = {
        {"Retry-After", "3"},
        {"Retry-After", "0"},
        {"Retry-After", "Wed, 01 Jul 2015 07:28:09 GMT"},
        {"Retry-After", "tomorrow"},
        {"X-RateLimit-Reset", "11"},
        {"X-RateLimit-Reset", "1435735683"},
        {"RateLimit", "\"default\";r=0;t=5"},
        {"X-Nothing", "0"}
    };

    private final FakeTiming timing = new FakeTiming();

    @Test
    void everyCallComesThrough() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        Random random = new Random(429);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int way;
                synchronized (random) {
                    way = random.nextInt(WAYS.length * 3 / 2);
                }
                if (way >= WAYS.length) {
                    return new MockResponse().setBody(PAGE);
                }
                refused.incrementAndGet();
                return new MockResponse()
                        .setResponseCode(429)
                        .setHeader("Date", "Wed, 01 Jul 2015 07:28:00 GMT")
                        .setHeader(WAYS[way][0], WAYS[way][1]);
            }
        });
        TelnyxClient.Builder builder = builder()
                .deadline(Duration.ZERO)
                .retries(RetryPolicy.builder().maxAttempts(100).budget(100_000).build());
        ((ApiClientBuilder<?>) builder).timing(timing);
        TelnyxClient client = builder.build();

        int answered = answered(client);

        int lost = THREADS * CALLS_OF_A_THREAD - answered;
        System.out.println("429 storm: " + THREADS * CALLS_OF_A_THREAD + " calls, refused " + refused
                + " times, waited "
                + timing.waits.size() + " times for "
                + timing.waits.stream().mapToLong(Duration::getSeconds).sum() + " s of a clock of their own, " + lost
                + " lost");
        assertThat(lost).isZero();
        assertThat(refused.get()).isGreaterThan(THREADS * CALLS_OF_A_THREAD);
        assertThat(timing.waits).hasSize(refused.get());
    }

    private static int answered(TelnyxClient client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(threads.submit(() -> {
                int answered = 0;
                while (answered < CALLS_OF_A_THREAD) {
                    assertThat(call(client).execute().getData()).hasSize(1);
                    answered++;
                }
                return answered;
            }));
        }
        int answered = 0;
        for (Future<Integer> one : all) {
            answered += one.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        return answered;
    }
}
