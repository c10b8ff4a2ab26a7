package io.retrosieve.generator.diagnostic;

import java.util.Optional;

/** Every rule that a document can break, with what to do about it. The id is stable: options and CI logs name it. */
public enum Rule {
    DOC001(Severity.ERROR, "Name a file, a file: URL or a class path resource that exists."),
    DOC002(Severity.ERROR, "Mend the syntax; the rest of the document was not read."),
    DOC003(Severity.ERROR, "Retrosieve reads OpenAPI 3.0 and 3.1."),
    DOC004(
            Severity.WARNING,
            "Point it at something that the document holds; until then what it stands for is left out, a schema free-form JSON."),
    DOC005(
            Severity.WARNING,
            "Keep to what the OpenAPI specification gives for this place; until then it counts as absent."),
    DOC006(Severity.WARNING, "Keep one of them: the last one was read."),
    DOC010(Severity.WARNING, "It is read as OpenAPI 3.1; what only 3.2 has is not read."),
    DOC011(
            Severity.WARNING,
            "Bundle the documents into one first; until then what it stands for is left out, a schema free-form JSON."),
    DOC012(Severity.WARNING, "Point it at a component of the kind that is asked for here."),
    DOC013(Severity.INFO, "It is not read: mend its spelling, move it to where it belongs, or begin it with x-."),
    DOC014(Severity.WARNING, "A client without operations is generated."),

    OVL001(Severity.ERROR, "Write it as the OpenAPI Overlay Specification 1.0 has it: overlay, info and actions."),
    OVL002(Severity.ERROR, "Remove the key or mend its spelling; extensions begin with x-."),
    OVL003(Severity.ERROR, "Write a JSONPath such as $.paths['/call_events'].get.parameters[?(@.name=='page')]."),
    OVL004(
            Severity.ERROR,
            "The document has changed: look whether the correction is still needed, and mend its target."),
    OVL005(
            Severity.ERROR,
            "Update an object with an object, an array with an item, and name what holds a plain value."),
    OVL006(Severity.WARNING, "The document says so already: remove the action."),

    OPR001(Severity.WARNING, "Give the operation an operationId; until then its method and path name it."),
    OPR002(
            Severity.WARNING,
            "Give each operation an operationId of its own: a number may change hands when the document does."),
    OPR003(Severity.WARNING, "The operation is left out; call it with a Retrofit interface of your own."),
    OPR004(Severity.WARNING, "Declare a path parameter for each {name} in the path, and no other."),
    OPR005(Severity.WARNING, "The parameter is left out; the query's unspecified(name, value) can send it as text."),

    OPR006(Severity.WARNING, "Give it a schema of one type; until then the caller gives the text that is sent."),

    OPR007(Severity.WARNING, "Send with POST what has a body; HTTP gives it no meaning here."),
    OPR008(Severity.INFO, "OpenAPI asks for such a parameter to be ignored: the client sets the header itself."),
    OPR009(Severity.WARNING, "Call the operation with a Retrofit interface of your own if the others matter."),
    OPR010(Severity.WARNING, "Pass baseUrl(...) to the builder of the client."),
    OPR011(Severity.WARNING, "Give the client an OkHttpClient with an interceptor that does it."),
    OPR012(Severity.WARNING, "OpenAPI leaves open how this is sent; it was read in the nearest way that it knows."),
    OPR030(Severity.WARNING, "The answer is not read: its key must be a status such as 200 or 4XX, or default."),
    OPR031(Severity.INFO, "The server calls them: nothing is generated for them."),
    OPR032(Severity.WARNING, "They are not called; pass baseUrl(...) to the builder of a client for each."),
    OPR040(Severity.INFO, "Describe an answer of 2xx; until then any is a success, and its body is dropped."),
    OPR041(Severity.WARNING, "Call the operation with a Retrofit interface of your own to send another."),
    OPR043(Severity.INFO, "Give it as a RequestBody; only JSON and forms are models."),

    PAR001(Severity.WARNING, "It is sent as it stands: write the name that the server knows."),
    PAR002(Severity.WARNING, "Keep one of them: the last one was read."),
    PAR003(Severity.WARNING, "It is left out: OpenAPI 3 describes it in requestBody."),
    PAR004(Severity.WARNING, "It is not read: move it into the parameter's schema."),
    PAR005(Severity.WARNING, "It is left out: no HTTP client sends such a header."),

    SCH001(Severity.WARNING, "It is read as free-form JSON; nothing is lost, but nothing is typed."),
    SCH002(Severity.WARNING, "The properties are typed; what the variants add is kept in the additional fields."),
    SCH003(Severity.INFO, "Any value is read and sent; the listed ones have no names."),
    SCH004(
            Severity.INFO,
            "What fits the first is typed, the rest is kept as JSON; one list or map of either type would type both."),
    SCH006(Severity.INFO, "Any element may be of any of the types; how many there are is not checked."),

    SCH030(Severity.INFO, "Nothing is made of them; a client of other operations may need them."),
    SCH031(Severity.INFO, "Remove the name or declare the property; the client asks for none."),
    SCH032(Severity.INFO, "One of them is enough, and one constant is generated."),
    SCH033(Severity.WARNING, "Nothing can be right: mend one of the bounds."),
    SCH034(Severity.INFO, "Its items are free-form JSON."),
    SCH035(Severity.WARNING, "It is read as free-form JSON: name a schema, or leave the keyword out."),
    SCH036(Severity.WARNING, "Point it at a schema that the document holds; the value stands for no variant."),
    SCH037(Severity.INFO, "The Java type does not keep it; the server may refuse what the type allows."),

    EXA001(Severity.INFO, "Mend the example or the schema: a client is generated from the schema."),
    EXA002(Severity.WARNING, "Mend the default or the type; the client does not send it."),

    FLT001(Severity.WARNING, "Add 'style: deepObject' if the server expects name[key]=value; it was read so."),
    FLT002(
            Severity.WARNING,
            "OpenAPI leaves open how this nests; it is sent as name[]=value for each value, as servers with brackets read it."),
    FLT003(Severity.WARNING, "Rename one of them in the document: a number may change hands when the document does."),
    FLT004(
            Severity.WARNING,
            "The first is kept; what has another name can be sent with the query's unspecified(name, value)."),

    NAM001(Severity.WARNING, "Rename one of them in the document: a number may change hands when the document does."),
    NAM002(Severity.INFO, "Only the Java name differs; what is sent and read stays as the document says."),
    NAM003(Severity.ERROR, "Give back a names record as Retrosieve wrote it, retrosieve-names.yaml."),
    NAM004(Severity.ERROR, "Take the line as Retrosieve wrote it, or remove it: then the name is chosen anew."),
    NAM005(Severity.ERROR, "Take the lines as Retrosieve wrote them, or remove one: then its name is chosen anew."),
    NAM006(
            Severity.ERROR,
            "For the first record run once without the option 'names' and copy the retrosieve-names.yaml that it writes."),

    QRY001(Severity.ERROR, "Known rules: single-comparison, start-from, item-properties, ordered-by."),
    QRY002(Severity.ERROR, "Remove the key or mend its spelling; see the reference of x-query-rules."),
    QRY003(Severity.ERROR, "See the reference of x-query-rules for the keys of each rule and their types."),
    QRY004(Severity.ERROR, "Name a query parameter of this operation as root[field], without its operator."),
    QRY005(Severity.ERROR, "single-comparison speaks of a field with two or more operators, such as gte and lt."),
    QRY006(Severity.ERROR, "Give each entry a lowerCamelCase Java method name that nothing else has."),
    QRY007(Severity.ERROR, "Keep one rule of each kind on an operation."),
    QRY008(
            Severity.ERROR,
            "Name a property of the listed items that holds one plain value of the type of the field, of an operation with numbered pages."),
    QRY009(
            Severity.ERROR,
            "Items are ordered by a field of item-properties that can be bounded: one with gt, gte, lt and lte."),
    QRY010(Severity.ERROR, "A window is over a field of item-properties whose property is a date-time or unix-time."),

    SEC001(Severity.WARNING, "Add 'security' to the document; until then every call gets what the builder is given."),

    SEL001(Severity.ERROR, "Name an operationId, tag or path as the document writes it."),

    OUT001(Severity.ERROR, "Rename one of the schemas or operations, or choose another package for one of them.");

    private final Severity severity;
    private final String advice;

    Rule(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    /** How much breaking the rule weighs unless an option says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whether nothing sound can be generated once it is broken: then no option makes it less than an error. */
    public boolean isFatal() {
        return severity == Severity.ERROR;
    }

    /** One line: what to do. */
    public String advice() {
        return advice;
    }

    /** The rule of this id, if there is one. */
    public static Optional<Rule> of(String id) {
        for (Rule rule : values()) {
            if (rule.name().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
