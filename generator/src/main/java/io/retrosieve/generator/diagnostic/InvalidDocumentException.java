package io.retrosieve.generator.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The document can't be generated from. The message holds every error, each with its place and what to do. */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> errors;

    InvalidDocumentException(List<Diagnostic> errors) {
        super(errors.stream()
                .map(Diagnostic::text)
                .collect(Collectors.joining("\n", counted(errors.size()) + ", nothing was generated:\n", "")));
        this.errors = List.copyOf(errors);
    }

    /** What forbids generating. */
    public List<Diagnostic> errors() {
        return errors;
    }

    private static String counted(int errors) {
        return errors == 1 ? "1 error" : errors + " errors";
    }
}
