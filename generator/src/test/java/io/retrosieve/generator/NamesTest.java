package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What callers see of a document that says the same, or more, otherwise. */
class NamesTest {
    private static final Path FIRST = Goldens.folder("golden").resolve("names-first");
    private static final Path OTHERWISE = Goldens.folder("golden").resolve("names-kept");

    @TempDir
    Path folder;

    private int files;

    static List<Path> documents() throws IOException {
        return Goldens.cases("golden").stream()
                .map(golden -> golden.resolve("spec.yaml"))
                .filter(Files::exists)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void itsOwnRecordChangesNothing(Path document) throws IOException {
        Run first = Run.of(document);
        Run again = Run.keeping(document.toString(), Selection.ALL, record(first));

        assertThat(again.files()).isEqualTo(first.files());
        assertThat(again.names()).isEqualTo(first.names());
    }

    @Test
    void sameWireSameApi() throws IOException {
        Run first = Run.of(FIRST.resolve("spec.yaml"));
        Run renamed = Run.of(OTHERWISE.resolve("spec.yaml"));
        Run kept = keeping(OTHERWISE.resolve("spec.yaml"), first);

        assertThat(api(renamed)).isNotEqualTo(api(first));
        assertThat(api(kept)).isEqualTo(api(first));
    }

    @Test
    void andBackAgain() throws IOException {
        Run first = Run.of(FIRST.resolve("spec.yaml"));
        Run kept = keeping(OTHERWISE.resolve("spec.yaml"), first);
        Run back = keeping(FIRST.resolve("spec.yaml"), kept);

        assertThat(back.files()).isEqualTo(first.files());
        assertThat(back.names()).isEqualTo(first.names()).isEqualTo(kept.names());
    }

    @Test
    void whatComesNewGoesAroundWhatIsThere() throws IOException {
        Run first = Run.of(document(OPERATION, ""));
        String rivals = """
                  /a:
                    get:
                      operationId: list
                      tags: [Orders]
                      responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/ListOrdersQuery'}}}}}
                  /b:
                    get:
                      operationId: list_orders
                      tags: [orders]
                      parameters: [{name: 'filter[kind]', in: query, schema: {type: string, enum: [z]}}]
                      responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/OrdersService'}}}}}
                  /c:
                    get:
                      operationId: c
                      tags: [Orders]
                      security: [{key: []}]
                      responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/ShopClient'}}}}}
                """;
        String schemas = """
                    ListOrdersQuery: {type: object, properties: {a: {$ref: '#/components/schemas/ListOrdersKind'}}}
                    ListOrdersKind: {type: string, enum: [x]}
                    OrdersService: {type: object, properties: {a: {type: string}}}
                    ShopClient: {type: object, properties: {a: {$ref: '#/components/schemas/OrderKind'}}}
                    OrderKind: {type: object, properties: {a: {type: string}}}
                """;
        Path more = document(rivals + OPERATION, schemas);

        assertThat(api(Run.of(more)).containsAll(api(first))).isFalse();
        Run kept = keeping(more, first);
        assertThat(api(kept)).containsAll(api(first));
        Run again = keeping(more, kept);
        assertThat(again.files()).as("and the newcomers stay too").isEqualTo(kept.files());
    }

    @Test
    void whatComesBackGetsItsNameBack() throws IOException {
        Run first = Run.of(FIRST.resolve("spec.yaml"));
        String whole = Files.readString(FIRST.resolve("spec.yaml"));
        String part = whole.substring(0, whole.indexOf("    post:")) + whole.substring(whole.indexOf("components:"));
        Run without = keeping(Files.writeString(folder.resolve("part.yaml"), part), first);
        Run back = keeping(OTHERWISE.resolve("spec.yaml"), without);

        assertThat(without.names())
                .contains("POST /orders: {id: addOrder, group: Orders}", "POST /orders 404: AddOrderError");
        assertThat(api(back)).isEqualTo(api(first));
    }

    @Test
    void whatIsLostInOnePlaceIsFreeForAnother() throws IOException {
        Run first = Run.of(document(OPERATION, ""));
        Run moved = keeping(document(OPERATION.replace("/orders", "/v2/orders"), ""), first);

        assertThat(moved.names())
                .contains("GET /v2/orders: {id: listOrders, group: Orders}")
                .doesNotContain("GET /orders");
        assertThat(api(moved)).isEqualTo(api(first));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"Xy, Alone", "Alone, Xy", "Xy, Xy", "Alone, Alone"})
    void enumsOfParametersMoveBetweenInPlaceAndComponent(String first, String second) throws IOException {
        String inPlace = "{type: string, enum: [x, y]}";
        String component = "{$ref: '#/components/schemas/%s'}";
        Path owns = parameters(inPlace, inPlace);
        Path shares = parameters(component.formatted(first), component.formatted(second));

        Run own = Run.of(owns);
        assertThat(own.files())
                .extracting(OutputFile::path)
                .contains(PACKAGE + "GetThingKind.java", PACKAGE + "GetThingOther.java", PACKAGE + "Xy.java");
        Run kept = keeping(shares, own);
        assertThat(api(kept)).isEqualTo(api(own)).isNotEqualTo(api(Run.of(shares)));
        assertThat(keeping(shares, kept).files()).isEqualTo(kept.files());

        Run shared = Run.of(shares);
        assertThat(api(keeping(owns, shared))).isEqualTo(api(shared));
    }

    private static final String PACKAGE = "com/example/client/";

    private Path parameters(String path, String query) throws IOException {
        return document("""
                  /things/{kind}:
                    get:
                      operationId: getThing
                      tags: [Things]
                      parameters:
                        - {name: kind, in: path, required: true, schema: %1$s}
                        - {name: 'filter[other]', in: query, schema: %2$s}
                        - {name: 'filter[other][eq]', in: query, schema: %2$s}
                      responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
                """.formatted(path, query), """
                    Xy: {type: string, enum: [x, y]}
                    Alone: {type: string, enum: [x, y]}
                    Thing: {type: object, properties: {xy: {$ref: '#/components/schemas/Xy'}}}
                """);
    }

    @Test
    void argumentsKeepTheirOrder() throws IOException {
        Run first = Run.of(arguments("{id}", "{no}", "X-Long", "X-Text", "cut", "raw"));
        Run turned = keeping(arguments("{no}", "{id}", "X-Text", "X-Long", "raw", "cut"), first);
        assertThat(api(turned)).isEqualTo(api(first));

        Run less = keeping(arguments("{id}", "{no}", "X-Text", "cut"), turned);
        Run more = keeping(arguments("{id}", "{no}", "X-New", "X-Text", "raw", "X-Long", "cut"), less);
        assertThat(more.text("PartsApi.java"))
                .containsSubsequence("\"id\"", "\"no\"", "\"X-Long\"", "\"X-Text\"", "\"X-New\"");
        assertThat(api(keeping(arguments("{no}", "{id}", "X-Text", "X-Long", "raw", "cut"), more)))
                .isEqualTo(api(first));
    }

    /** Each of another type, so that the order is seen. */
    private Path arguments(String... names) throws IOException {
        Map<String, String> types = Map.of("{id}", "string", "X-Long", "integer", "cut", "boolean");
        StringBuilder parameters = new StringBuilder();
        for (String name : names) {
            String in = name.startsWith("{") ? "path" : name.startsWith("X-") ? "header" : "cookie";
            parameters.append("        - {name: %s, in: %s, required: true, schema: {type: %s}}%n"
                    .formatted(name.replaceAll("[{}]", ""), in, types.getOrDefault(name, "number")));
        }
        return document("""
                  /things/{id}/parts/{no}:
                    get:
                      operationId: getPart
                      tags: [Parts]
                      responses: {'204': {description: a}}
                      parameters:
                """ + parameters, "");
    }

    @Test
    void aTestKitTakesTheNamesAndWritesNone() throws IOException {
        Run first = Run.of(FIRST.resolve("spec.yaml"));
        Run kit = Run.testKit(OTHERWISE.resolve("spec.yaml").toString(), record(first));

        assertThat(kit.text("FakeOrdersApi.java")).contains("onListOrders", "onAddOrder");
        assertThat(kit.names()).isEmpty();
    }

    private static final String OPERATION = """
              /orders:
                get:
                  operationId: listOrders
                  tags: [Orders]
                  security: [{token: []}]
                  parameters: [{name: 'filter[kind]', in: query, schema: {type: string, enum: [a, b]}}]
                  responses:
                    '200':
                      description: some
                      content:
                        application/json:
                          schema:
                            type: object
                            properties: {kind: {type: string, enum: [c]}, order: {$ref: '#/components/schemas/Order'}}
            """;

    private Path document(String paths, String schemas) throws IOException {
        return Files.writeString(folder.resolve("api-" + files++ + ".yaml"), """
                openapi: 3.0.3
                info: {title: Shop API, version: 1.0.0}
                servers: [{url: 'https://example.com'}]
                paths:
                """ + paths + """
                components:
                  securitySchemes:
                    token: {type: http, scheme: bearer}
                    key: {type: apiKey, in: header, name: X-Key}
                  schemas:
                    Order: {type: object, properties: {kind: {type: string, enum: [d]}}}
                """ + schemas);
    }

    private Run keeping(Path document, Run published) throws IOException {
        Run run = Run.keeping(document.toString(), Selection.ALL, record(published));
        assertThat(run.files()).as(run.report(folder)).isNotEmpty();
        return run;
    }

    private Path record(Run published) throws IOException {
        return Files.writeString(folder.resolve("names-" + files++ + ".yaml"), published.names());
    }

    private Set<String> api(Run run) throws IOException {
        assertThat(run.files()).as(run.report(folder)).isNotEmpty();
        return PublicApi.of(run, Files.createDirectory(folder.resolve("classes-" + files++)));
    }
}
