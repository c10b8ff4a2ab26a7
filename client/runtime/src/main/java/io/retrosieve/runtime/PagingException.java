package io.retrosieve.runtime;

/** The server gave another page than it was asked for, although by its own totals the asked one exists. */
public final class PagingException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    private final int askedPage;

    PagingException(int askedPage, String given) {
        super("Asked for page " + askedPage + " but was given " + given, null);
        this.askedPage = askedPage;
    }

    /** The page that was asked for, to go on from there: {@code listAll(query.pageNumber(askedPage))}. */
    public int askedPage() {
        return askedPage;
    }
}
