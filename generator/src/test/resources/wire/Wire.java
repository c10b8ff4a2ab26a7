package com.example.client;

import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One call for each style, by what it sends. Compiled and run against what is emitted for the document beside it. */
public final class Wire {
    private static final List<String> COLORS = Arrays.asList("blue", "black", "brown");
    private static final Color RGB = Color.builder().r(100L).g(200L).b(150L).build();
    private static final Near NEAR = Near.builder().at(Arrays.asList(1.5, 2.5)).text("/é\"").build();
    private static final String UUID_TEXT = "308fe500-5213-11e9-ace7-02420a0f0668";

    private final Map<String, ApiCall<?>> calls = new LinkedHashMap<>();
    private final StylesClient client;

    private Wire(StylesClient client) {
        this.client = client;
    }

    public static Map<String, ApiCall<?>> calls(String baseUrl) {
        Wire wire = new Wire(StylesClient.builder().baseUrl(baseUrl).build());
        wire.paths();
        wire.headers();
        wire.cookies();
        wire.queries();
        wire.nestedQueries();
        wire.methods();
        wire.security(StylesClient.builder()
                .baseUrl(baseUrl)
                .apiKey("k")
                .basicAuth("Aladdin", "open sesame")
                .build());
        return wire.calls;
    }

    private void security(StylesClient known) {
        calls.put(
                "GET /cookieSeveral Cookie: id=" + UUID_TEXT + "; at=2019-03-29; sid=k",
                known.cookies().cookieSeveral(UUID.fromString(UUID_TEXT), null, LocalDate.parse("2019-03-29")));
        String basic = " Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
        calls.put("GET /secured/none", known.security().securedNone());
        calls.put("GET /secured/basic" + basic, known.security().securedBasic());
        calls.put("GET /secured/both Cookie: sid=k" + basic, known.security().securedBoth());
        calls.put("GET /get Cookie: sid=k", known.methods().getIt());
    }

    private void paths() {
        PathsService paths = client.paths();
        calls.put("GET /simpleText/blue", paths.simpleText("blue"));
        calls.put("GET /simpleList/blue,black,brown", paths.simpleList(COLORS));
        calls.put("GET /simpleList/a%2Cb,c%2Fd%20%C3%A9", paths.simpleList(Arrays.asList("a,b", "c/d é")));
        calls.put("GET /simpleObject/R,100,G,200,B,150", paths.simpleObject(RGB));
        calls.put("GET /simpleExplodedText/blue", paths.simpleExplodedText("blue"));
        calls.put("GET /simpleExplodedList/blue,black,brown", paths.simpleExplodedList(COLORS));
        calls.put("GET /simpleExplodedObject/R=100,G=200,B=150", paths.simpleExplodedObject(RGB));
        calls.put("GET /labelText/.blue", paths.labelText("blue"));
        // With commas since OpenAPI 3.0.4 and 3.1.1, as RFC 6570 has it; before, the table had dots here too.
        calls.put("GET /labelList/.blue,black,brown", paths.labelList(COLORS));
        calls.put("GET /labelObject/.R,100,G,200,B,150", paths.labelObject(RGB));
        calls.put("GET /labelExplodedText/.blue", paths.labelExplodedText("blue"));
        calls.put("GET /labelExplodedList/.blue.black.brown", paths.labelExplodedList(COLORS));
        calls.put("GET /labelExplodedObject/.R=100.G=200.B=150", paths.labelExplodedObject(RGB));
        calls.put("GET /matrixText/;color=blue", paths.matrixText("blue"));
        calls.put("GET /matrixText/;color", paths.matrixText(""));
        calls.put("GET /matrixList/;color=blue,black,brown", paths.matrixList(COLORS));
        calls.put("GET /matrixObject/;color=R,100,G,200,B,150", paths.matrixObject(RGB));
        calls.put("GET /matrixExplodedText/;color=blue", paths.matrixExplodedText("blue"));
        calls.put("GET /matrixExplodedList/;color=blue;color=black;color=brown", paths.matrixExplodedList(COLORS));
        calls.put("GET /matrixExplodedObject/;R=100;G=200;B=150", paths.matrixExplodedObject(RGB));
        calls.put(
                "GET /pathTimes/2019-03-29T11%3A10%3A00%2B02%3A00",
                paths.pathTimes(Arrays.asList(OffsetDateTime.parse("2019-03-29T11:10:00+02:00"))));
        calls.put("GET /pathAny/" + UUID_TEXT, paths.pathAny(UUID.fromString(UUID_TEXT)));
        calls.put("GET /clients/a/b/c,d", paths.getClient("a", "b", Arrays.asList("c", "d")));
        calls.put("GET /pathNumber/0.00001", paths.pathNumber(0.00001));
        calls.put("GET /pathJson/%7B%22at%22%3A%5B1.5%2C2.5%5D%2C%22text%22%3A%22%2F%C3%A9%5C%22%22%7D", paths.pathJson(NEAR));
    }

    private void headers() {
        HeadersService headers = client.headers();
        calls.put("GET /headerText X-Color: blue", headers.headerText("blue"));
        calls.put("GET /headerText", headers.headerText(null));
        calls.put("GET /headerList X-Color: blue,black,brown", headers.headerList(COLORS));
        calls.put("GET /headerList", headers.headerList(null));
        calls.put("GET /headerObject X-Color: R,100,G,200,B,150", headers.headerObject(RGB));
        calls.put("GET /headerExplodedText X-Color: blue", headers.headerExplodedText("blue"));
        calls.put("GET /headerExplodedList X-Color: blue,black,brown", headers.headerExplodedList(COLORS));
        calls.put("GET /headerExplodedObject X-Color: R=100,G=200,B=150", headers.headerExplodedObject(RGB));
        calls.put("GET /headerJson X-Near: {\"at\":[1.5,2.5],\"text\":\"/\\u00e9\\\"\"}", headers.headerJson(NEAR));
    }

    private void cookies() {
        CookiesService cookies = client.cookies();
        calls.put("GET /cookieText Cookie: color=blue", cookies.cookieText("blue"));
        calls.put("GET /cookieText Cookie: color=a%20b%3B%2Cc%3D=", cookies.cookieText("a b;,c%3D="));
        calls.put("GET /cookieText", cookies.cookieText(null));
        calls.put("GET /cookieList Cookie: color=blue,black,brown", cookies.cookieList(COLORS));
        calls.put("GET /cookieObject Cookie: color=R,100,G,200,B,150", cookies.cookieObject(RGB));
        calls.put("GET /cookieExplodedText Cookie: color=blue", cookies.cookieExplodedText("blue"));
        calls.put(
                "GET /cookieExplodedList Cookie: color=blue; color=black; color=brown",
                cookies.cookieExplodedList(COLORS));
        calls.put("GET /cookieExplodedObject Cookie: R=100; G=200; B=150", cookies.cookieExplodedObject(RGB));
        calls.put(
                "GET /cookieJson Cookie: near=%7B%22at%22%3A%5B1.5%2C2.5%5D%2C%22text%22%3A%22%2F%C3%A9%5C%22%22%7D",
                cookies.cookieJson(NEAR));
    }

    private void queries() {
        QueriesService queries = client.queries();
        calls.put("GET /formText?color=blue", queries.formText(FormTextQuery.all().color("blue")));
        calls.put("GET /formList?color=blue%2Cblack%2Cbrown", queries.formList(FormListQuery.all().color(COLORS)));
        calls.put("GET /formObject?color=R%2C100%2CG%2C200%2CB%2C150", queries.formObject(FormObjectQuery.all().color(RGB)));
        calls.put(
                "GET /formExplodedList?color=blue&color=black&color=brown",
                queries.formExplodedList(FormExplodedListQuery.all().color(COLORS)));
        calls.put(
                "GET /formExplodedObject?R=100&G=200&B=150",
                queries.formExplodedObject(
                        FormExplodedObjectQuery.all().colorR(100).colorG(200).colorB(150)));
        calls.put("GET /spaceText?color=blue", queries.spaceText(SpaceTextQuery.all().color("blue")));
        calls.put("GET /spaceList?color=blue%20black%20brown", queries.spaceList(SpaceListQuery.all().color(COLORS)));
        calls.put(
                "GET /spaceObject?color=R%20100%20G%20200%20B%20150",
                queries.spaceObject(SpaceObjectQuery.all().color(RGB)));
        calls.put(
                "GET /spaceExplodedList?color=blue&color=black&color=brown",
                queries.spaceExplodedList(SpaceExplodedListQuery.all().color(COLORS)));
        calls.put(
                "GET /spaceExplodedObject?R=100&G=200",
                queries.spaceExplodedObject(SpaceExplodedObjectQuery.all().colorR(100).colorG(200)));
        calls.put("GET /pipeList?color=blue%7Cblack%7Cbrown", queries.pipeList(PipeListQuery.all().color(COLORS)));
        calls.put(
                "GET /pipeObject?color=R%7C100%7CG%7C200%7CB%7C150",
                queries.pipeObject(PipeObjectQuery.all().color(RGB)));
        calls.put(
                "GET /pipeExplodedList?color=blue&color=black&color=brown",
                queries.pipeExplodedList(PipeExplodedListQuery.all().color(COLORS)));
        calls.put("GET /deepText?color=blue", queries.deepText(DeepTextQuery.all().color("blue")));
        calls.put("GET /deepList?color%5B%5D=blue&color%5B%5D=black", queries.deepList(DeepListQuery.all().color(COLORS.subList(0, 2))));
        calls.put(
                "GET /deepExplodedObject?color%5BR%5D=100&color%5BG%5D=200",
                queries.deepExplodedObject(DeepExplodedObjectQuery.all().colorR(100).colorG(200)));
        calls.put(
                "GET /queryJson?near=%7B%22at%22%3A%5B1.5%2C2.5%5D%2C%22text%22%3A%22%2F%C3%A9%5C%22%22%7D",
                queries.queryJson(QueryJsonQuery.of(NEAR)));
        calls.put(
                "GET /queryReserved?filter%5Bpath%5D=/a:b/%2F%26%20c&other=%2Fa%3Ab%2F%252F",
                queries.queryReserved(QueryReservedQuery.all().path("/a:b/%2F& c").other("/a:b/%2F")));
        calls.put(
                "GET /queryReserved?new%5Bx%5D=%2F",
                queries.queryReserved(QueryReservedQuery.all().unspecified("new[x]", "/")));
    }

    private void nestedQueries() {
        QueriesService queries = client.queries();
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("z&", "2");
        metadata.put("a", "1/1");
        calls.put(
                "GET /queryNested?metadata%5Bz%26%5D=2&metadata%5Ba%5D=1%2F1",
                queries.queryNested(QueryNestedQuery.all().metadata(metadata)));
        calls.put(
                "GET /queryNested?times%5Bx%5D=2019-03-29T11:10:00Z",
                queries.queryNested(QueryNestedQuery.all()
                        .times(Collections.singletonMap("x", OffsetDateTime.parse("2019-03-29T11:10Z")))));
        calls.put(
                "GET /queryNested?color=7",
                queries.queryNested(QueryNestedQuery.all().others(Collections.singletonMap("color", 7L))));
        Line line = Line.builder().amount(1L).taxes(Arrays.asList("x", "y")).id("read only").build();
        calls.put(
                "GET /queryNested?lines%5B0%5D%5Bamount%5D=1&lines%5B0%5D%5Btaxes%5D%5B0%5D=x"
                        + "&lines%5B0%5D%5Btaxes%5D%5B1%5D=y&lines%5B1%5D%5Bnote%5D=b",
                queries.queryNested(QueryNestedQuery.all()
                        .lines(Arrays.asList(line, Line.builder().note("b").build()))));
        calls.put(
                "GET /queryNested?filter%5Bparts%5D%5B0%5D%5BG%5D=2&filter%5Blabels%5D%5Bk%5D=v"
                        + "&filter%5Bwithin%5D%5Bamount%5D=1&filter%5Bwithin%5D%5Bnext%5D%5Bnote%5D=n"
                        + "&filter%5Bany%5D%5Ba%5D%5B0%5D=true",
                queries.queryNested(QueryNestedQuery.all()
                        .any(JsonValue.parse("{\"a\":[true]}"))
                        .parts(Arrays.asList(Color.builder().g(2L).build()))
                        .labels(Collections.singletonMap("k", "v"))
                        .withinAmount(1)
                        .withinNext(Line.builder().note("n").build())));
        calls.put(
                "GET /queryNested?rules=%5B%7B%22R%22%3A1%7D%5D&page=last&statuses%5B%5D=failed&statuses%5B%5D=404&codes=a%2C1",
                queries.queryNested(QueryNestedQuery.all()
                        .rules(Arrays.asList(Color.builder().r(1L).build()))
                        .page("last")
                        .statuses(Arrays.asList("failed", "404"))
                        .codes(Arrays.asList("a", "1"))));
    }

    private void methods() {
        MethodsService methods = client.methods();
        calls.put("GET /get", methods.getIt());
        calls.put("PUT /put", methods.putIt());
        calls.put("POST /post", methods.postIt());
        calls.put("DELETE /delete", methods.deleteIt());
        calls.put("OPTIONS /options", methods.optionsIt());
        calls.put("HEAD /head", methods.headIt());
        calls.put("PATCH /patch", methods.patchIt());
        calls.put("TRACE /trace", methods.traceIt());
        Near body = Near.builder().text("a").build();
        String sent = " {\"text\":\"a\"}";
        calls.put("GET /getBody", methods.getBody());
        calls.put("PUT /putBody" + sent, methods.putBody(body));
        calls.put("POST /postBody" + sent, methods.postBody(body));
        calls.put("DELETE /deleteBody" + sent, methods.deleteBody(body));
        calls.put("OPTIONS /optionsBody" + sent, methods.optionsBody(body));
        calls.put("HEAD /headBody", methods.headBody());
        calls.put("PATCH /patchBody" + sent, methods.patchBody(body));
        calls.put("TRACE /traceBody", methods.traceBody());
    }
}
