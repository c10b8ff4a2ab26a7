package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** A walk page by page, with what is to be given of each. */
final class WalkSteps<P, T> implements PageSteps<P, T> {
    private final PageWalk<?, P, T> walk;
    private long left;
    private int done;

    WalkSteps(PageWalk<?, P, T> walk, PagingOptions options) {
        this.walk = walk;
        this.left = options.limit();
        PagePosition start = options.start();
        this.done = start == null ? 0 : start.done();
    }

    @Override
    public boolean hasNext() {
        return left > 0 && !walk.isEnded();
    }

    @Override
    public Cancellation next(ApiCallback<? super P> callback) {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more pages");
        }
        RunningPage<P> page = walk.start();
        page.tellTo(callback);
        return new Cancellation() {
            @Override
            public void cancel() {
                page.cancel();
            }

            @Override
            public boolean isCancelled() {
                return page.isCancelled();
            }
        };
    }

    @Override
    public boolean take(P page) {
        return walk.take(page);
    }

    @Override
    public List<T> itemsOf(P page) {
        List<T> all = walk.itemsOf(page);
        List<T> items = new ArrayList<>();
        for (T item : all.subList(Math.min(done, all.size()), all.size())) {
            if (left > 0 && walk.keeps(item)) {
                items.add(item);
                left--;
            }
        }
        done = 0;
        return items;
    }

    @Override
    public void close() {
        walk.close();
    }
}
