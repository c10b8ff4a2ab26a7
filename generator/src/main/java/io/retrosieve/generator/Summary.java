package io.retrosieve.generator;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Extent;

/**
 * What a run read and what it made of it.
 *
 * @param files emitted
 * @param operations emitted of those that the document has
 * @param notChosen operations that the selection does not take
 * @param schemas component schemas that the emitted operations reach, of those that the document has
 */
public record Summary(int files, Share operations, int notChosen, Share schemas) {

    /** So many of so many. */
    public record Share(int emitted, int read) {

        int leftOut() {
            return read - emitted;
        }

        @Override
        public String toString() {
            return emitted + " of " + read;
        }
    }

    static Summary of(int files, ApiModel api) {
        Extent extent = api.extent();
        return new Summary(
                files,
                new Share(api.operations().size(), extent.operations()),
                extent.operations() - extent.chosenOperations(),
                new Share(extent.schemas() - extent.unreachedSchemas().size(), extent.schemas()));
    }

    /** {@code 21 files; 3 of 9 operations (5 not chosen, 1 left out), 8 of 10 schemas (2 reached by no chosen operation)} */
    @Override
    public String toString() {
        return files + (files == 1 ? " file; " : " files; ") + operations + " operations" + operationsLeftOut() + ", "
                + schemas + " schemas" + schemasLeftOut();
    }

    private String operationsLeftOut() {
        int faulty = operations.leftOut() - notChosen;
        if (notChosen == 0) {
            return faulty == 0 ? "" : " (" + faulty + " left out)";
        }
        return " (" + notChosen + " not chosen" + (faulty == 0 ? ")" : ", " + faulty + " left out)");
    }

    private String schemasLeftOut() {
        String operation = notChosen == 0 ? "operation" : "chosen operation";
        return schemas.leftOut() == 0 ? "" : " (" + schemas.leftOut() + " reached by no " + operation + ")";
    }
}
