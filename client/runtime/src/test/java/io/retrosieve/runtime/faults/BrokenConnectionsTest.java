package io.retrosieve.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that break: what was thrown at the client, and what got lost of it. */
class BrokenConnectionsTest extends FaultTest {
    private static final int THREADS = 64;
    private static final int CALLS_OF_A_THREAD = 15;

    /** Breaks the first requests, and answers the next. */
    private static FaultServer.Behaviour breaking(Fault fault, AtomicInteger left) {
        return (socket, requests) -> {
            boolean breaks = left.getAndDecrement() > 0;
            Fault now = breaks ? fault : Fault.NONE;
            if (now.readsRequest() && requests.next() == null) {
                left.incrementAndGet();
                return false;
            }
            now.answer(socket, page("call.hangup"));
            return !socket.isClosed();
        };
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void eachIsOvercome(Fault fault) throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            AtomicInteger left = new AtomicInteger(3);
            try (FaultServer server = new FaultServer(breaking(fault, left))) {
                ApiCall<CallEventPage> call = call(client(server.url()).build());
                for (int i = 0; i < 4; i++) {
                    CallEventPage page = async ? call.toFuture().get(20, TimeUnit.SECONDS) : call.execute();

                    assertThat(page.getData()).hasSize(1);
                }
                assertThat(left.get()).as("all faults were met").isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void nothingIsLostOfManyThreads() throws Exception {
        Map<Fault, AtomicInteger> thrown = new ConcurrentHashMap<>();
        Random random = new Random(64);
        FaultServer.Behaviour behaviour = (socket, requests) -> {
            Fault fault;
            synchronized (random) {
                Fault[] faults = Fault.values();
                fault = random.nextInt(3) == 0 ? faults[random.nextInt(faults.length - 1)] : Fault.NONE;
            }
            String target = fault.readsRequest() ? requests.next() : "";
            if (target == null) {
                return false;
            }
            thrown.computeIfAbsent(fault, any -> new AtomicInteger()).incrementAndGet();
            HttpUrl url = HttpUrl.get("http://localhost" + target);
            fault.answer(socket, page(String.valueOf(url.queryParameter("filter[name]"))));
            return !socket.isClosed();
        };
        AtomicInteger answered = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (FaultServer server = new FaultServer(behaviour)) {
            TelnyxClient client = client(server.url()).build();
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "thread." + thread;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < CALLS_OF_A_THREAD; i++) {
                        ApiCall<CallEventPage> call = call(client, name + "." + i);
                        CallEventPage page =
                                i % 2 == 0 ? call.execute() : call.toFuture().get();
                        assertThat(page.getData().get(0).getName()).isEqualTo(name + "." + i);
                        answered.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }

        int faults = thrown.values().stream().mapToInt(AtomicInteger::get).sum()
                - thrown.get(Fault.NONE).get();
        int lost = THREADS * CALLS_OF_A_THREAD - answered.get();
        System.out.println("64 threads on one client: " + THREADS * CALLS_OF_A_THREAD + " calls, " + faults
                + " faults thrown at them, " + lost + " lost: " + new EnumMap<>(thrown));
        assertThat(lost).isZero();
        assertThat(faults).isGreaterThan(300);
        assertThat(thrown.keySet()).containsExactlyInAnyOrder(Fault.values());
    }
}
