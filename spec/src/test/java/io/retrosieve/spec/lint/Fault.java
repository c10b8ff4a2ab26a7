package io.retrosieve.spec.lint;

/** One thing that is wrong with a document, and where. */
record Fault(String file, Place place, String rule, String message, String pointer) {

    @Override
    public String toString() {
        return "%s:%s: error[%s] %s%n    at %s"
                .formatted(file, place, rule, message, pointer.isEmpty() ? "the document" : pointer);
    }
}
