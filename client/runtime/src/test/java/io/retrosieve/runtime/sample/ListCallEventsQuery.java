package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Comparison;
import io.retrosieve.runtime.Conditions;
import io.retrosieve.runtime.Query;
import io.retrosieve.runtime.Range;
import io.retrosieve.runtime.RangeQuery;
import io.retrosieve.runtime.support.QueryValues;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

@NullMarked
public class ListCallEventsQuery extends Query {
    ListCallEventsQuery(QueryValues values) {
        super(values);
    }

    public static WithoutOccurredAt ofLeg(UUID legId) {
        return new WithoutOccurredAt(ListCallEventsParameters.NONE.with(ListCallEventsParameters.LEG_ID, legId));
    }

    public static WithoutOccurredAt ofSession(UUID applicationSessionId) {
        return new WithoutOccurredAt(ListCallEventsParameters.NONE.with(
                ListCallEventsParameters.APPLICATION_SESSION_ID, applicationSessionId));
    }

    public static WithoutOccurredAt last24Hours() {
        return new WithoutOccurredAt(ListCallEventsParameters.NONE);
    }

    public ListCallEventsQuery connectionId(String connectionId) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.CONNECTION_ID, connectionId));
    }

    public ListCallEventsQuery product(Product product) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.PRODUCT, product));
    }

    public ListCallEventsQuery from(String from) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.FROM, from));
    }

    public ListCallEventsQuery to(String to) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.TO, to));
    }

    public ListCallEventsQuery failed(boolean failed) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.FAILED, failed));
    }

    public ListCallEventsQuery type(CallEventType type) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.TYPE, type));
    }

    public ListCallEventsQuery name(String name) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.NAME, name));
    }

    public ListCallEventsQuery pageNumber(long pageNumber) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.PAGE_NUMBER, pageNumber));
    }

    public ListCallEventsQuery pageSize(long pageSize) {
        return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.PAGE_SIZE, pageSize));
    }

    public ListCallEventsQuery unspecified(String name, String value) {
        return new ListCallEventsQuery(queryValues().withUnspecified(name, value));
    }

    public static final class WithoutOccurredAt extends ListCallEventsQuery {
        WithoutOccurredAt(QueryValues values) {
            super(values);
        }

        public ListCallEventsQuery occurredAt(Comparison<OffsetDateTime> occurredAt) {
            return new ListCallEventsQuery(queryValues().with(ListCallEventsParameters.OCCURRED_AT, occurredAt));
        }

        public RangeQuery<ListCallEventsQuery> occurredAt(Range<OffsetDateTime> occurredAt) {
            return new RangeQuery<>(occurredAt, occurredAt(occurredAt.lower()), occurredAt(occurredAt.upper()));
        }

        public ListCallEventsQuery occurredAtUntilNow() {
            return occurredAt(Conditions.lte(Instant.now()));
        }

        @Override
        public WithoutOccurredAt connectionId(String connectionId) {
            return new WithoutOccurredAt(super.connectionId(connectionId).queryValues());
        }

        @Override
        public WithoutOccurredAt product(Product product) {
            return new WithoutOccurredAt(super.product(product).queryValues());
        }

        @Override
        public WithoutOccurredAt from(String from) {
            return new WithoutOccurredAt(super.from(from).queryValues());
        }

        @Override
        public WithoutOccurredAt to(String to) {
            return new WithoutOccurredAt(super.to(to).queryValues());
        }

        @Override
        public WithoutOccurredAt failed(boolean failed) {
            return new WithoutOccurredAt(super.failed(failed).queryValues());
        }

        @Override
        public WithoutOccurredAt type(CallEventType type) {
            return new WithoutOccurredAt(super.type(type).queryValues());
        }

        @Override
        public WithoutOccurredAt name(String name) {
            return new WithoutOccurredAt(super.name(name).queryValues());
        }

        @Override
        public WithoutOccurredAt pageNumber(long pageNumber) {
            return new WithoutOccurredAt(super.pageNumber(pageNumber).queryValues());
        }

        @Override
        public WithoutOccurredAt pageSize(long pageSize) {
            return new WithoutOccurredAt(super.pageSize(pageSize).queryValues());
        }

        @Override
        public WithoutOccurredAt unspecified(String name, String value) {
            return new WithoutOccurredAt(super.unspecified(name, value).queryValues());
        }
    }
}
