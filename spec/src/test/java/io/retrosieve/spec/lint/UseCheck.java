package io.retrosieve.spec.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every component is referred to; a security scheme is referred to by its name. */
final class UseCheck implements Check {

    @Override
    public List<Fault> faults(SpecText spec) {
        Set<String> references = spec.root().findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(reference.indexOf('#') + 1))
                .collect(Collectors.toCollection(HashSet::new));
        spec.root()
                .findValues("security")
                .forEach(requirements -> requirements.forEach(requirement -> requirement
                        .fieldNames()
                        .forEachRemaining(
                                name -> references.add("/components/securitySchemes/" + Nodes.escape(name)))));
        return Nodes.entries(spec.root(), "/components").entrySet().stream()
                .flatMap(kind -> Nodes.children(kind.getKey(), kind.getValue()).keySet().stream())
                .filter(component -> !references.contains(component))
                .map(component -> spec.fault(component, "UNUSED", "Nothing refers to this component."))
                .toList();
    }
}
