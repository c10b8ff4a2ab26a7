package io.retrosieve.runtime;

/** What an operation gives that succeeds without a body: nothing but that it succeeded. */
public final class NoContent {
    /** The only one there is. */
    public static final NoContent INSTANCE = new NoContent();

    private NoContent() {}

    @Override
    public String toString() {
        return "NoContent";
    }
}
