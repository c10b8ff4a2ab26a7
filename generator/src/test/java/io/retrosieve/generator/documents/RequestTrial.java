package io.retrosieve.generator.documents;

import io.retrosieve.generator.documents.RequestResults.Verdict;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import retrofit2.Call;
import retrofit2.Retrofit;

/** Sends a request of every operation over loopback, with all of its parameters, and has judged what arrives. */
final class RequestTrial {
    private final WireJudge wire;
    private final EmittedClient client;
    private final RequestArguments arguments;
    private final RequestJudge judge;
    private final RequestResults results = new RequestResults();

    RequestTrial(RawDocument document, EmittedClient client, SampleValues samples, SchemaJudge schemas) {
        this.wire = new WireJudge(document, schemas);
        this.client = client;
        this.arguments = new RequestArguments(document, client, samples);
        this.judge = new RequestJudge(document);
    }

    RequestResults of(List<DocumentedOperation> operations) throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    return new MockResponse().setResponseCode(404);
                }
            });
            server.start();
            Retrofit retrofit = client.retrofit().baseUrl(server.url("/")).build();
            for (DocumentedOperation operation : operations) {
                Method method = client.method(operation.key());
                if (method == null) {
                    results.add(Verdict.LEFT_OUT, operation.key(), "no method sends it");
                } else {
                    send(operation, method, retrofit, server);
                }
            }
        }
        return results;
    }

    private void send(DocumentedOperation operation, Method method, Retrofit retrofit, MockWebServer server) {
        try {
            Object api = retrofit.create(method.getDeclaringClass());
            ((Call<?>) method.invoke(api, arguments.of(method, operation))).execute();
            RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
            String lacking = lacking(request, operation);
            if (!lacking.isEmpty()) {
                results.add(Verdict.LACKING, operation.key(), lacking);
            }
            judge(request, operation);
        } catch (InvocationTargetException e) {
            results.add(Verdict.NOT_SENT, operation.key(), String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException | IOException | RuntimeException | InterruptedException e) {
            results.add(Verdict.NOT_SENT, operation.key(), e.toString());
        }
    }

    /** The documented parameters that did not arrive: our own check, as a validator says nothing of optional ones. */
    private static String lacking(RecordedRequest request, DocumentedOperation operation) {
        HttpUrl url = request.getRequestUrl();
        StringBuilder lacking = new StringBuilder();
        for (DocumentedOperation.Parameter parameter : operation.parameters()) {
            boolean arrived = switch (parameter.in()) {
                case "query" -> url.queryParameterNames().stream().anyMatch(parameter::isNamed);
                case "header" -> request.getHeader(parameter.name()) != null;
                case "cookie" -> String.valueOf(request.getHeader("Cookie")).contains(parameter.name() + "=");
                default -> true;
            };
            if (!arrived) {
                lacking.append(parameter.in())
                        .append(" '")
                        .append(parameter.name())
                        .append("' ");
            }
        }
        return lacking.toString().trim();
    }

    /** Each judge is blind somewhere, so a request is wrong if both of them say so. */
    private void judge(RecordedRequest request, DocumentedOperation operation) {
        List<String> ofRequests = ofRequests(request, operation);
        List<String> ofSchemas = wire.objections(request, operation);
        String line = request.getRequestLine();
        if (ofSchemas.isEmpty()) {
            results.add(
                    ofRequests.isEmpty() ? Verdict.VALID : Verdict.VALID_TO_SCHEMAS,
                    operation.key(),
                    String.join("; ", ofRequests) + " of " + line);
        } else {
            results.add(
                    ofRequests.isEmpty() ? Verdict.VALID_TO_REQUESTS : Verdict.INVALID,
                    operation.key(),
                    String.join("; ", ofSchemas) + " and " + String.join("; ", ofRequests) + " of " + line);
        }
    }

    private List<String> ofRequests(RecordedRequest request, DocumentedOperation operation) {
        try {
            return judge.objections(request, operation);
        } catch (RuntimeException unreadable) {
            return List.of("can't judge it: " + unreadable);
        }
    }
}
