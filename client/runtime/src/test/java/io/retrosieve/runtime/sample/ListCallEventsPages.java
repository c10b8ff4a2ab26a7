package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.support.ItemProperties;
import io.retrosieve.runtime.support.NumberedPages;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class ListCallEventsPages implements NumberedPages<ListCallEventsQuery, CallEventPage, CallEvent> {
    @Override
    public int firstPage(ListCallEventsQuery query) {
        Long pageNumber = query.queryValues().get(ListCallEventsParameters.PAGE_NUMBER);
        return pageNumber == null ? 1 : pageNumber.intValue();
    }

    @Override
    public ListCallEventsQuery at(ListCallEventsQuery query, int pageNumber) {
        return query.pageNumber(pageNumber);
    }

    @Override
    public List<CallEvent> items(CallEventPage page) {
        List<CallEvent> data = page.getData();
        return data == null ? Collections.emptyList() : data;
    }

    @Override
    public @Nullable Integer pageNumber(CallEventPage page) {
        PageMeta meta = page.getMeta();
        return meta == null ? null : meta.getPageNumber();
    }

    @Override
    public @Nullable Integer totalPages(CallEventPage page) {
        PageMeta meta = page.getMeta();
        return meta == null ? null : meta.getTotalPages();
    }

    @Override
    public @Nullable Integer totalResults(CallEventPage page) {
        PageMeta meta = page.getMeta();
        return meta == null ? null : meta.getTotalResults();
    }

    @Override
    public ItemProperties<CallEvent> itemProperties() {
        return ItemProperties.<CallEvent>none()
                .with(ListCallEventsParameters.LEG_ID, CallEvent::getCallLegId)
                .with(ListCallEventsParameters.TYPE, CallEvent::getType)
                .with(ListCallEventsParameters.NAME, CallEvent::getName)
                .with(ListCallEventsParameters.OCCURRED_AT, CallEvent::getEventTimestamp)
                .orderedBy(CallEvent::getEventTimestamp);
    }
}
