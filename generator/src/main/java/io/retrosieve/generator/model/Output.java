package io.retrosieve.generator.model;

/** What is emitted from a document. */
public enum Output {
    /** The client. */
    CLIENT,
    /** What an app that uses the client tests itself with; it needs the client beside it, of the same packages and names. */
    TEST_KIT
}
