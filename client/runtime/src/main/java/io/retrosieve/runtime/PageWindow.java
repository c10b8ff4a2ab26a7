package io.retrosieve.runtime;

/** How many pages may be asked for at once: half as many whenever the server has had too much, one more with each answer. */
final class PageWindow {
    private final int most;
    private int size;

    PageWindow(int most) {
        this.most = most;
        this.size = most;
    }

    synchronized int size() {
        return size;
    }

    synchronized void shrink() {
        size = Math.max(1, size / 2);
    }

    synchronized void grow() {
        size = Math.min(most, size + 1);
    }
}
