package io.retrosieve.generator.diagnostic;

/** What a user reads of a diagnostic that does not end the run. */
public record Remark(Severity severity, String text) {}
