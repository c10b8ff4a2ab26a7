package io.retrosieve.generator.diff;

import io.retrosieve.generator.compare.Change;
import io.retrosieve.generator.compare.ClientState;
import io.retrosieve.generator.compare.Site;
import io.retrosieve.generator.compare.ValueComparison;
import io.retrosieve.generator.compare.Words;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/** Everything of the operations that both states have, besides query parameters. */
public final class DocumentDiff {
    private final ValueComparison values;
    private final Slices slices;

    public DocumentDiff(ClientState old, ClientState now, Slices slices) {
        this.values = new ValueComparison(old, now);
        this.slices = slices;
    }

    /** Slices of the two documents: these operations, by their keys, and what they reach. */
    public record Slices(Function<List<String>, String> old, Function<List<String>, String> now) {}

    /** Slices of all shared operations at once; where that fails, one by one, to tell which of them is in the way. */
    public List<Change> changes(List<String> operations) {
        try {
            return compare(operations);
        } catch (RuntimeException | StackOverflowError e) {
            List<Change> changes = new ArrayList<>();
            operations.forEach(operation -> changes.addAll(compareOne(operation)));
            return changes;
        }
    }

    private List<Change> compareOne(String operation) {
        try {
            return compare(List.of(operation));
        } catch (RuntimeException | StackOverflowError e) {
            String what = "parameters, bodies and answers can't be compared, and a break not be ruled out: ";
            return List.of(Change.breaking(Site.operation(operation), what + Words.code(e)));
        }
    }

    private List<Change> compare(List<String> operations) {
        OpenApiDiffOptions options = OpenApiDiffOptions.builder().build();
        List<Change> changes = new ArrayList<>();
        for (ChangedOperation changed : OpenApiDiff.compare(
                        parse(slices.old().apply(operations)),
                        parse(slices.now().apply(operations)),
                        options)
                .getChangedOperations()) {
            changes.addAll(new ChangedOperationReader(changed, values).changes());
        }
        return changes;
    }

    private static OpenAPI parse(String slice) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        OpenAPI parsed =
                new OpenAPIV3Parser().readContents(slice, null, options).getOpenAPI();
        if (parsed == null) {
            throw new IllegalStateException("the slice can't be parsed");
        }
        return parsed;
    }
}
