package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.QueryRule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a listing in memory how the API pages and filters. */
record FakeListingFormat(Operation operation, NumberedPaging paging, EmitContext context) {
    private static final int USUAL_SIZE = 20;

    // Example:
    //   ListingFormat.of(CallEvent.class, new ListCallEventsPages().itemProperties(),
    //           PageFormat.of("data")...)
    //           .number("page[number]", 1)
    //           .size("page[size]", 20)
    CodeBlock block() {
        CodeBlock.Builder block = CodeBlock.builder()
                .add(
                        "\n$T.of($L, new $T().itemProperties(),\n$L)",
                        Libraries.LISTING_FORMAT,
                        JavaTypes.reflected(paging.item(context)),
                        context.names().of(operation).pages(),
                        page())
                .add("\n.number($S, $L)", paging.number().plain().orElseThrow().wireName(), paging.firstPage());
        filters()
                .pageSize()
                .ifPresent(field ->
                        block.add("\n.size($S, $L)", field.plain().orElseThrow().wireName(), usualSize(field)));
        window().ifPresent(window -> block.add("\n$L", window));
        return block.build();
    }

    // Example:
    //   .last(Duration.parse("PT24H"), CallEvent::getEventTimestamp, "filter[leg_id]")
    private Optional<CodeBlock> window() {
        Optional<QueryRule.StartFrom> start = filters().rule(QueryRule.StartFrom.class);
        Optional<QueryRule.Window> window =
                start.flatMap(QueryRule.StartFrom::otherwise).flatMap(QueryRule.Otherwise::window);
        Optional<String> property =
                window.flatMap(found -> filters().field(found.field().text())).flatMap(filters()::itemProperty);
        if (property.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock unless = start.orElseThrow().fields().stream()
                .flatMap(entry -> filters().field(entry.field().text()).stream())
                .map(field -> CodeBlock.of(", $S", field.plain().orElseThrow().wireName()))
                .collect(CodeBlock.joining(""));
        return paging.itemModel(context)
                .map(model -> CodeBlock.of(
                        ".last($T.parse($S), $L$L)",
                        Duration.class,
                        window.orElseThrow().last().toString(),
                        ItemPropertiesMethod.getter(model, property.get()),
                        unless));
    }

    private OperationFilters filters() {
        return context.filters().of(operation);
    }

    // Example:
    //   PageFormat.of("data").in("meta").with(PageFormat.Total.TOTAL_PAGES, "total_pages")
    private CodeBlock page() {
        CodeBlock.Builder page = CodeBlock.builder()
                .add("$T.of($S)", Libraries.PAGE_FORMAT, paging.items().name());
        rest().ifPresent(sample -> page.add("\n.sample($S)", sample));
        if (paging.meta().isPresent()) {
            page.add("\n.in($S)", paging.meta().get().name());
            totals().forEach((total, property) ->
                    page.add("\n.with($T.$L, $S)", Libraries.PAGE_FORMAT.nestedClass("Total"), total, property.name()));
        }
        return page.build();
    }

    private Map<String, Property> totals() {
        Map<String, Property> totals = new LinkedHashMap<>();
        paging.pageNumber().ifPresent(property -> totals.put("PAGE_NUMBER", property));
        paging.pageSize().ifPresent(property -> totals.put("PAGE_SIZE", property));
        paging.totalPages().ifPresent(property -> totals.put("TOTAL_PAGES", property));
        paging.totalResults().ifPresent(property -> totals.put("TOTAL_RESULTS", property));
        return totals;
    }

    /** A whole page, if it must have more than items and totals. */
    private Optional<String> rest() {
        ObjectSchema page = paging.page().schema();
        Set<String> own = Stream.concat(Stream.of(paging.items()), paging.meta().stream())
                .map(Property::name)
                .collect(Collectors.toSet());
        Set<String> known = totals().values().stream().map(Property::name).collect(Collectors.toSet());
        boolean more = hasOthers(page, own)
                || paging.meta()
                        .map(meta -> (ObjectSchema) context.api().resolve(meta.schema()))
                        .filter(meta -> hasOthers(meta, known))
                        .isPresent();
        return more ? new SampleJson(context.api()).of(page) : Optional.empty();
    }

    private static boolean hasOthers(ObjectSchema schema, Set<String> known) {
        return schema.properties().stream()
                .anyMatch(property -> property.presence().listed() && !known.contains(property.name()));
    }

    private int usualSize(FilterField field) {
        return context.api()
                .resolve(field.plain().orElseThrow().value())
                .docs()
                .defaultValue()
                .filter(value -> value.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(USUAL_SIZE);
    }
}
