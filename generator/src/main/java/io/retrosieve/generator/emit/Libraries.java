package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;

/** Classes that emitted code says by name. The generator itself depends on none of them. */
final class Libraries {
    private static final String RUNTIME = "io.retrosieve.runtime";
    private static final String SUPPORT = "io.retrosieve.runtime.support";
    private static final String TESTING = "io.retrosieve.testing";
    private static final String MOSHI = "com.squareup.moshi";
    private static final String RETROFIT = "retrofit2";
    private static final String JSPECIFY = "org.jspecify.annotations";

    static final ClassName API_CALL = ClassName.get(RUNTIME, "ApiCall");
    static final ClassName API_CLIENT = ClassName.get(RUNTIME, "ApiClient");
    static final ClassName API_CLIENT_BUILDER = ClassName.get(RUNTIME, "ApiClientBuilder");
    static final ClassName BOUND = ClassName.get(RUNTIME, "Bound");
    static final ClassName COMPARISON = ClassName.get(RUNTIME, "Comparison");
    static final ClassName CONDITIONS = ClassName.get(RUNTIME, "Conditions");
    static final ClassName ERROR_TYPES = ClassName.get(RUNTIME, "ErrorTypes");
    static final ClassName FORM_FIELDS = ClassName.get(RUNTIME, "FormFields");
    static final ClassName JSON_VALUE = ClassName.get(RUNTIME, "JsonValue");
    static final ClassName MODEL = ClassName.get(RUNTIME, "Model");
    static final ClassName NO_CONTENT = ClassName.get(RUNTIME, "NoContent");
    static final ClassName OPEN_ENUM = ClassName.get(RUNTIME, "OpenEnum");
    static final ClassName OPEN_INTEGER_ENUM = ClassName.get(RUNTIME, "OpenIntegerEnum");
    static final ClassName PAGED = ClassName.get(RUNTIME, "Paged");
    static final ClassName PARAMETER_TEXT = ClassName.get(RUNTIME, "ParameterText");
    static final ClassName QUERY = ClassName.get(RUNTIME, "Query");
    static final ClassName RANGE = ClassName.get(RUNTIME, "Range");
    static final ClassName RANGE_QUERY = ClassName.get(RUNTIME, "RangeQuery");
    static final ClassName SECURED_BY = ClassName.get(RUNTIME, "SecuredBy");
    static final ClassName TOKEN_SOURCE = ClassName.get(RUNTIME, "TokenSource");
    static final ClassName UNION = ClassName.get(RUNTIME, "Union");

    static final ClassName ADAPTER_LOOKUP = ClassName.get(SUPPORT, "AdapterLookup");
    static final ClassName CONDITION_PARAMETER = ClassName.get(SUPPORT, "ConditionParameter");
    static final ClassName ITEM_PROPERTIES = ClassName.get(SUPPORT, "ItemProperties");
    static final ClassName JSON_TYPES = ClassName.get(SUPPORT, "JsonTypes");
    static final ClassName MODEL_FIELD = ClassName.get(SUPPORT, "ModelField");
    static final ClassName MODEL_JSON_ADAPTER_FACTORY = ClassName.get(SUPPORT, "ModelJsonAdapterFactory");
    static final ClassName MODEL_TYPE = ClassName.get(SUPPORT, "ModelType");
    static final ClassName MODEL_VALUES = ClassName.get(SUPPORT, "ModelValues");
    static final ClassName NUMBERED_PAGES = ClassName.get(SUPPORT, "NumberedPages");
    static final ClassName OPERATOR = ClassName.get(SUPPORT, "Operator");
    static final ClassName PARAMETER_FORM = ClassName.get(SUPPORT, "ParameterForm");
    static final ClassName PARAMETER_TYPE = ClassName.get(SUPPORT, "ParameterType");
    static final ClassName QUERY_PARAMETER = ClassName.get(SUPPORT, "QueryParameter");
    static final ClassName QUERY_VALUES = ClassName.get(SUPPORT, "QueryValues");

    static final ClassName UNION_JSON_ADAPTER = ClassName.get(SUPPORT, "UnionJsonAdapter");

    static final ClassName ANSWER_FORMAT = ClassName.get(TESTING, "AnswerFormat");
    static final ClassName FAKE_ANSWERS = ClassName.get(TESTING, "FakeAnswers");
    static final ClassName FAKE_LISTING = ClassName.get(TESTING, "FakeListing");
    static final ClassName FAKE_SERVER = ClassName.get(TESTING, "FakeServer");
    static final ClassName LISTING_FORMAT = ClassName.get(TESTING, "ListingFormat");
    static final ClassName PAGE_FORMAT = ClassName.get(TESTING, "PageFormat");
    static final ClassName SAMPLES = ClassName.get(TESTING, "Samples");

    static final ClassName JSON_ADAPTER = ClassName.get(MOSHI, "JsonAdapter");
    static final ClassName MOSHI_TYPES = ClassName.get(MOSHI, "Types");

    static final ClassName MEDIA_TYPE = ClassName.get("okhttp3", "MediaType");
    static final ClassName BYTE_STRING = ClassName.get("okio", "ByteString");

    static final ClassName REQUEST_BODY = ClassName.get("okhttp3", "RequestBody");
    static final ClassName MULTIPART_BODY = ClassName.get("okhttp3", "MultipartBody");
    static final ClassName RESPONSE_BODY = ClassName.get("okhttp3", "ResponseBody");

    static final ClassName CALL = ClassName.get(RETROFIT, "Call");

    static final ClassName NULL_MARKED = ClassName.get(JSPECIFY, "NullMarked");
    static final ClassName NULLABLE = ClassName.get(JSPECIFY, "Nullable");

    private Libraries() {}

    /** {@code @GET}, {@code @QueryMap} and their like. */
    static ClassName retrofitAnnotation(String name) {
        return ClassName.get(RETROFIT + ".http", name);
    }
}
