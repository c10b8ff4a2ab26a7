package io.retrosieve.runtime;

/** Is told of each page of a walk, on the thread that walks, before its items are given. */
public interface PagingListener {
    /** A page has come. What it throws ends the walk. */
    void onPage(PagingProgress progress);
}
