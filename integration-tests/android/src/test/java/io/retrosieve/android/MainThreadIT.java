package io.retrosieve.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.os.Looper;
import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.ApiCallback;
import io.retrosieve.runtime.NotFoundException;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.ConscryptMode;
import org.robolectric.shadows.ShadowLooper;

/** Where an app on Android is told of what came of its calls: on the main thread, on which this test runs. */
@RunWith(RobolectricTestRunner.class)
@Config(sdk = 34, manifest = Config.NONE)
@ConscryptMode(ConscryptMode.Mode.OFF) // it takes Android's classes on the class path for Android itself
public class MainThreadIT {
    private static final String VM_NAME = "java.vm.name";

    private String nameOfThisVm;
    private Office office;
    private TelnyxClient telnyx;

    /** Retrofit and OkHttp look at the name of the VM to see where they are; Robolectric itself must not. */
    @Before
    public void start() throws Exception {
        nameOfThisVm = System.setProperty(VM_NAME, "Dalvik");
        office = new Office();
        telnyx = TelnyxClient.builder().apiKey("KEY").baseUrl(office.baseUrl()).build();
    }

    @After
    public void stop() throws Exception {
        office.close();
        System.setProperty(VM_NAME, nameOfThisVm);
    }

    @Test
    public void aPageComesOnTheMainThread() throws Exception {
        Outcome outcome = new Outcome();

        page(1).enqueue(outcome);

        outcome.await();
        assertThat(outcome.page.getData()).hasSize(2);
        assertThat(outcome.loopers).containsExactly(Looper.getMainLooper());
    }

    @Test
    public void aFailureComesOnTheMainThread() throws Exception {
        Outcome outcome = new Outcome();
        TelnyxClient elsewhere = TelnyxClient.builder()
                .apiKey("KEY")
                .baseUrl(office.baseUrl() + "/nowhere")
                .build();

        elsewhere.callEvents().list(ListCallEventsQuery.last24Hours()).enqueue(outcome);

        outcome.await();
        assertThat(outcome.failure).isInstanceOf(NotFoundException.class);
        assertThat(outcome.loopers).containsExactly(Looper.getMainLooper());
    }

    @Test
    public void aFutureIsCompletedOnTheMainThread() throws Exception {
        Outcome outcome = new Outcome();
        CompletableFuture<Void> told = page(1).toFuture().thenAccept(outcome::onSuccess);

        outcome.await();
        assertThat(told).isDone();
        assertThat(outcome.loopers).containsExactly(Looper.getMainLooper());
    }

    private ApiCall<CallEventPage> page(int number) {
        return telnyx.callEvents().list(ListCallEventsQuery.last24Hours().pageNumber(number));
    }

    private static final class Outcome implements ApiCallback<CallEventPage> {
        private final List<Looper> loopers = new ArrayList<>();
        private final CountDownLatch told = new CountDownLatch(1);
        private CallEventPage page;
        private RuntimeException failure;

        @Override
        public void onSuccess(CallEventPage value) {
            page = value;
            tell();
        }

        @Override
        public void onFailure(RuntimeException cause) {
            failure = cause;
            tell();
        }

        private void tell() {
            loopers.add(Looper.myLooper());
            told.countDown();
        }

        /** Does what the main thread does, which this one is, until something came. */
        void await() throws InterruptedException {
            for (int tenths = 0; tenths < 100; tenths++) {
                ShadowLooper.idleMainLooper();
                if (told.await(100, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            throw new AssertionError("Nothing came");
        }
    }
}
