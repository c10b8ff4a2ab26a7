package io.retrosieve.benchmarks;

import io.retrosieve.benchmarks.report.Findings;

/** A few measurements that belong together. */
public interface Group {
    /** Told of all that takes seconds. */
    Findings measure(Progress progress) throws Exception;
}
