package io.retrosieve.benchmarks.json;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;

/** Pages of call events, the same bytes whenever they are made. */
public enum Pages {
    /** {@code metadata} as in the API's own sample: empty. */
    SMALL,
    /** {@code metadata} with the raw event of a webhook, some 420 bytes. */
    RICH;

    /** As many as the API gives at most. */
    public static final int EVENTS = 250;

    private static final String[] NAMES = {"call.initiated", "call.answered", "call.hangup", "call.bridged", "answer"};
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 1, 15, 9, 30, 0, 0, ZoneOffset.UTC);

    /** The first of these pages. */
    public byte[] bytes() {
        return bytes(events(), 1, 40);
    }

    /** The events of a page in an order that never changes, as the JSON array. */
    public String events() {
        SplittableRandom random = new SplittableRandom(20260115);
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < EVENTS; i++) {
            json.append(i == 0 ? "" : ",").append(event(random, i));
        }
        return json.append(']').toString();
    }

    /** These events as a page among others. */
    public static byte[] bytes(String events, int number, int pages) {
        String meta = "{\"total_pages\":%d,\"total_results\":%d,\"page_number\":%d,\"page_size\":%d}";
        return ("{\"data\":" + events + ",\"meta\":" + meta.formatted(pages, pages * EVENTS, number, EVENTS) + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String event(SplittableRandom random, int index) {
        // ends with a digit that is not 0: writers differ in what they make of trailing zeros
        OffsetDateTime time = START.plusSeconds(index).plusNanos((random.nextInt(99_999) * 10 + 7) * 1000L);
        String name = NAMES[random.nextInt(NAMES.length)];
        String type = name.startsWith("call.") ? "webhook" : "command";
        String metadata = this == SMALL ? "{}" : webhook(random, name, time);
        return """
                {"record_type":"call_event","call_leg_id":"%s","call_session_id":"%s","event_timestamp":"%s",\
                "name":"%s","type":"%s","metadata":%s}""".formatted(uuid(random), uuid(random), time, name, type, metadata);
    }

    private static String webhook(SplittableRandom random, String name, OffsetDateTime time) {
        return """
                {"attempt":%d,"delivered_to":"https:\\/\\/example.com\\/hooks?name=\\"%d\\"",\
                "millis":%d.25,"event":{"id":"%s","event_type":"%s","occurred_at":"%s","payload":{\
                "call_control_id":"v3:%s","connection_id":"%d","client_state":null,"from":"+1202555%04d",\
                "to":"+1202555%04d","caller":"Caf\u00e9 %d","tags":["a","b"]}}}""".formatted(
                        1 + random.nextInt(3),
                        random.nextInt(1000),
                        random.nextInt(400),
                        uuid(random),
                        name,
                        time,
                        uuid(random),
                        random.nextLong(Long.MAX_VALUE),
                        random.nextInt(10_000),
                        random.nextInt(10_000),
                        random.nextInt(100));
    }

    private static UUID uuid(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
