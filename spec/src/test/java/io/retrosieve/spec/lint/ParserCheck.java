package io.retrosieve.spec.lint;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;

/** The parser that the generator reads with must have nothing to say. */
final class ParserCheck implements Check {

    @Override
    public List<Fault> faults(SpecText spec) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(spec.text(), null, options);
        return result.getMessages().stream()
                .map(message -> spec.fault("", "PARSER", message))
                .toList();
    }
}
