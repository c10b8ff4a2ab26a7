package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.HttpUrl;
import okhttp3.Request;
import retrofit2.Call;

/** All listeners of a client, and what each may know. Immutable. */
final class CallListeners {
    static final CallListeners NONE = new CallListeners(Collections.emptyList());

    private static final Logger LOG = Logger.getLogger(CallListener.class.getName());

    private final List<Entry> entries;

    private CallListeners(List<Entry> entries) {
        this.entries = entries;
    }

    CallListeners with(CallListener listener, boolean seesValues) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(listener, seesValues));
        return new CallListeners(all);
    }

    void attemptEnded(Call<?> call, CallReport.Builder report) {
        tell(call, report, CallListener::attemptEnded);
    }

    void callEnded(Call<?> call, CallReport.Builder report) {
        tell(call, report.whole(), CallListener::callEnded);
    }

    /** Whatever goes wrong with a report, the call goes on. Of a request that can't be made there is nothing to tell. */
    private void tell(Call<?> call, CallReport.Builder report, Telling telling) {
        if (entries.isEmpty()) {
            return;
        }
        Request request;
        try {
            request = call.request();
        } catch (RuntimeException e) {
            return;
        }
        for (Entry entry : entries) {
            tell(entry, request, report, telling);
        }
    }

    private static void tell(Entry entry, Request request, CallReport.Builder report, Telling telling) {
        try {
            CallReport.Asked asked = asked(request, entry.seesValues);
            telling.tell(entry.listener, report.build(asked, AnswerRecorder.answerTo(request)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A call listener failed", e);
        }
    }

    /** Of the request as Retrofit made it: credentials are added later. */
    private static CallReport.Asked asked(Request request, boolean seesValues) {
        return new CallReport.Asked(
                OperationName.of(request),
                OperationName.id(request),
                FilterShape.of(request.url()),
                seesValues ? decoded(request.url()) : null);
    }

    private static String decoded(HttpUrl url) {
        String path = "/" + String.join("/", url.pathSegments());
        String query = url.query();
        return query == null ? path : path + "?" + query;
    }

    private interface Telling {
        void tell(CallListener listener, CallReport report);
    }

    private static final class Entry {
        private final CallListener listener;
        private final boolean seesValues;

        Entry(CallListener listener, boolean seesValues) {
            this.listener = listener;
            this.seesValues = seesValues;
        }
    }
}
