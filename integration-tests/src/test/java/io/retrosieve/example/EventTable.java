package io.retrosieve.example;

import io.retrosieve.telnyx.CallEvent;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Call events, one a line, in columns as wide as what stands in them. */
final class EventTable {
    private static final List<String> HEADINGS = List.of("TIME", "TYPE", "NAME", "LEG", "SESSION");

    private final List<List<String>> rows = new ArrayList<>();

    EventTable(List<CallEvent> events) {
        rows.add(HEADINGS);
        events.forEach(event -> rows.add(row(event)));
    }

    int size() {
        return rows.size() - 1;
    }

    List<String> lines() {
        int[] widths = IntStream.range(0, HEADINGS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static List<String> row(CallEvent event) {
        return List.of(
                event.getEventTimestamp().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                event.getType().value(),
                event.getName(),
                event.getCallLegId(),
                event.getCallSessionId());
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
