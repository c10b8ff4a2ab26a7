package io.retrosieve.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.TransportException;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that send elsewhere, and servers that are not who they say they are. */
class RedirectsTest extends FaultTest {
    private final MockWebServer server = new MockWebServer();
    private final MockWebServer other = new MockWebServer();

    RedirectsTest() {
        Logger.getLogger(MockWebServer.class.getName()).setLevel(Level.SEVERE);
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
        other.shutdown();
    }

    private static HeldCertificate certificateOf(String host) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
    }

    /** The server shows this certificate. */
    private void secure(HeldCertificate certificate) {
        server.useHttps(
                new HandshakeCertificates.Builder()
                        .heldCertificate(certificate)
                        .build()
                        .sslSocketFactory(),
                false);
    }

    private static OkHttpClient trusting(HeldCertificate certificate) {
        HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        return okHttp().newBuilder()
                .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager())
                .build();
    }

    private TelnyxClient.Builder client() {
        return client(server.url("/v2").toString());
    }

    /** With headers as they came, which their own text does not show. */
    private static String textOf(RecordedRequest request) {
        StringBuilder text = new StringBuilder(request.getRequestLine());
        request.getHeaders()
                .forEach(header ->
                        text.append('\n').append(header.getFirst()).append(": ").append(header.getSecond()));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void theKeyDoesNotFollowToAnotherServer(int status) throws Exception {
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse()
                .setResponseCode(status)
                .setHeader("Location", other.url("/v2/call_events").toString()));
        other.enqueue(new MockResponse().setBody(page("call.hangup")));
        call(client().build()).execute();

        assertThat(textOf(server.takeRequest())).contains(KEY);
        assertThat(textOf(server.takeRequest())).contains(KEY);
        assertThat(textOf(other.takeRequest())).doesNotContain(KEY, "Authorization");
    }

    @Test
    void theKeyDoesNotFollowFromHttpsToHttp() throws Exception {
        HeldCertificate certificate = certificateOf("localhost");
        secure(certificate);
        server.enqueue(new MockResponse()
                .setResponseCode(302)
                .setHeader("Location", other.url("/v2/call_events").toString()));
        other.enqueue(new MockResponse().setBody(page("call.hangup")));
        call(client().okHttpClient(trusting(certificate)).build()).execute();

        assertThat(server.takeRequest().getTlsVersion()).isNotNull();
        assertThat(textOf(other.takeRequest(10, TimeUnit.SECONDS))).doesNotContain(KEY, "Authorization");
    }

    @Test
    void theKeyComesBackWithTheWayBack() throws Exception {
        server.enqueue(new MockResponse()
                .setResponseCode(302)
                .setHeader("Location", other.url("/there").toString()));
        other.enqueue(new MockResponse()
                .setResponseCode(302)
                .setHeader("Location", server.url("/back").toString()));
        server.enqueue(new MockResponse().setBody(page("call.hangup")));
        call(client().build()).execute();

        server.takeRequest();
        assertThat(textOf(other.takeRequest())).doesNotContain(KEY);
        assertThat(server.takeRequest().getPath()).isEqualTo("/back");
    }

    @Test
    void circlesAreGivenUpAndNotBegunAgain() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse().setResponseCode(302).setHeader("Location", "/v2/call_events");
            }
        });

        assertThat(failureOf(call(client().build()), TransportException.class))
                .hasMessageContaining("Too many follow-up requests")
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(1));
        assertThat(server.getRequestCount()).isEqualTo(21);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTriedAgain() {
        secure(certificateOf("localhost"));

        TransportException failure = failureOf(call(client().build()), TransportException.class);

        assertThat(failure).hasCauseInstanceOf(SSLHandshakeException.class);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aCertificateOfAnotherHostIsNotTriedAgain() {
        HeldCertificate certificate = certificateOf("other.example");
        secure(certificate);

        TransportException failure =
                failureOf(call(client().okHttpClient(trusting(certificate)).build()), TransportException.class);

        assertThat(failure).hasCauseInstanceOf(SSLPeerUnverifiedException.class);
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void aCertificateThatHasExpiredIsNotTriedAgain() {
        HeldCertificate authority =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        secure(new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .validityInterval(1_000, 2_000)
                .signedBy(authority)
                .build());

        TransportException failure =
                failureOf(call(client().okHttpClient(trusting(authority)).build()), TransportException.class);

        assertThat(failure).hasCauseInstanceOf(SSLHandshakeException.class);
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void aConnectionThatBreaksInTheHandshakeIsTriedAgain() throws Exception {
        try (FaultServer breaking = new FaultServer((socket, requests) -> {
            Fault.reset(socket);
            return false;
        })) {
            TelnyxClient client =
                    client(breaking.url().replace("http:", "https:")).build();

            assertThat(failureOf(
                                    call(client)
                                            .withRetries(PATIENT.toBuilder()
                                                    .maxAttempts(3)
                                                    .build()),
                                    TransportException.class)
                            .attempts())
                    .isEqualTo(3);
        }
    }
}
