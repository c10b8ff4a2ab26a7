package io.retrosieve.generator.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.Compiler;
import io.retrosieve.generator.Run;
import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.documents.ExampleResults.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Retrofit;

/**
 * Whole documents of real APIs: what is emitted compiles with every lint, Retrofit takes every interface, the document's
 * own examples survive the models, and what every operation sends is what the document says. They are test data that lies beside the checkout, not in it.
 */
@EnabledIf(value = "areThere", disabledReason = "../shared/specs is not beside the checkout")
@ParameterizedClass(name = "{0}")
@MethodSource("documents")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {
    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "specs");

    /** Part of a file's name, to try one document alone. */
    private static final String WANTED = System.getProperty("retrosieve.document", "");

    @Parameter
    Path file;

    private RawDocument document;
    private Run run;
    private Report report;
    private EmittedClient client;
    private Sites sites;
    private SchemaJudge judge;
    private SampleValues samples;

    static boolean areThere() {
        return Files.isDirectory(DOCUMENTS);
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            return documents
                    .filter(document -> document.getFileName().toString().contains(WANTED))
                    .sorted()
                    .toList();
        }
    }

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void generateAndCompile(@TempDir Path classes) throws IOException {
        document = RawDocument.read(file);
        run = Run.of(file);
        sites = Sites.of(document);
        judge = new SchemaJudge(document);
        samples = new SampleValues(document, judge);
        report = new Report(document.name(), run);
        assertThat(run.files()).as(run.report(DOCUMENTS)).isNotEmpty();
        Compiler.compile(run.files(), classes);
        client = EmittedClient.of(run.files(), classes);
    }

    @AfterParameterizedClassInvocation
    void close() throws IOException {
        report.print();
        client.close();
    }

    @Test
    void everyDiagnosticHasItsPlace() {
        assertThat(run.diagnostics()).allSatisfy(DocumentsTest::hasItsPlace);
    }

    private static void hasItsPlace(Diagnostic diagnostic) {
        assertThat(diagnostic.places()).isNotEmpty().extracting(Place::pointer).allMatch(p -> p.startsWith("#"));
    }

    @Test
    void retrofitTakesEveryInterface() {
        Retrofit retrofit = client.retrofit()
                .baseUrl("http://localhost/")
                .validateEagerly(true)
                .build();
        Map<String, String> refused = new TreeMap<>();
        for (Class<?> api : client.interfaces()) {
            try {
                retrofit.create(api);
            } catch (IllegalArgumentException e) {
                refused.put(api.getSimpleName(), e.getMessage());
            }
        }
        assertThat(refused).as(document.name()).isEmpty();
    }

    @Test
    void examplesComeBack() throws IOException {
        Routes routes = new Routes(sites, client, samples, new BodyTypes(sites, client));
        ParameterTrial parameters = new ParameterTrial(document, sites, client, samples);
        ExampleResults results =
                new ExampleTrial(judge, routes, new RoundTrip(client), parameters).of(Examples.in(document, sites));
        report.add(results);
        assertThat(results.of(Verdict.FAILED))
                .as("%s: %s", document.name(), results.of(Verdict.FAILED))
                .extracting(ExampleResults.Entry::pointer)
                .containsExactlyInAnyOrderElementsOf(KnownFailures.examples(document.name()));
    }

    @Test
    void requestsArriveAsDocumented() throws IOException {
        List<DocumentedOperation> operations = DocumentedOperation.in(document, sites);
        RequestResults results = new RequestTrial(document, client, samples, judge).of(operations);
        report.add(results);
        int leftOut = results.of(RequestResults.Verdict.LEFT_OUT).size();
        report.emitted(operations.size() - leftOut, client, document);
        assertThat(results.failures())
                .as("%s: %s", document.name(), results.failures())
                .extracting(RequestResults.Entry::operation)
                .containsExactlyInAnyOrderElementsOf(KnownFailures.requests(document.name()));
    }
}
