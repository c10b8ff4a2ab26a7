package io.retrosieve.spec.lint;

/** A line and a column, both counted from 1. */
record Place(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
