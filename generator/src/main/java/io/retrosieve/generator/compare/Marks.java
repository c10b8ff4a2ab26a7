package io.retrosieve.generator.compare;

/**
 * Whether what a caller has goes on working.
 *
 * @param source their code compiles
 * @param binary their class files link
 * @param wire what they send is taken, and what comes is read
 */
public record Marks(boolean source, boolean binary, boolean wire) {

    public boolean breaks() {
        return !source || !binary || !wire;
    }
}
