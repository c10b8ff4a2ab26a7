package io.retrosieve.spec.lint;

import java.util.List;

/** One kind of look at a document. */
interface Check {

    List<Fault> faults(SpecText spec);
}
