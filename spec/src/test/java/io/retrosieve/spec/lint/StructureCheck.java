package io.retrosieve.spec.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.apicurio.datamodels.Library;
import io.apicurio.datamodels.models.Document;
import io.apicurio.datamodels.paths.NodePath;
import io.apicurio.datamodels.validation.ValidationProblem;
import io.apicurio.datamodels.validation.ValidationProblemSeverity;
import java.util.List;
import java.util.stream.Collectors;

/** Apicurio's rules for OpenAPI 3.0, every one of them as an error; rule ids are Apicurio's. */
final class StructureCheck implements Check {

    @Override
    public List<Fault> faults(SpecText spec) {
        // A copy, because Apicurio reads by taking the tree apart.
        Document document = Library.readDocument((ObjectNode) spec.root().deepCopy());
        return Library.validate(document, rule -> ValidationProblemSeverity.high).stream()
                .map(problem -> spec.fault(pointer(spec, problem), problem.errorCode, problem.message))
                .toList();
    }

    private static String pointer(SpecText spec, ValidationProblem problem) {
        String node = pointer(problem.nodePath);
        String property = problem.property == null ? node : node + "/" + Nodes.escape(problem.property);
        return spec.places().containsKey(property) ? property : node;
    }

    private static String pointer(NodePath path) {
        return path.getSegments().stream()
                .map(segment -> "/" + Nodes.escape(segment.getValue()))
                .collect(Collectors.joining());
    }
}
