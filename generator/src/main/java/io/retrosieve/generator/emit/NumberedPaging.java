package io.retrosieve.generator.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.PageAnswer;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.naming.NamedModel;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises an operation that answers in numbered pages: it takes an integer {@code page[number]}, or {@code page}, and
 * its answer holds one list. The totals are those of a {@code meta} object, where there is one.
 *
 * @param number the field that asks for a page
 * @param items the list in a page
 * @param meta the object with the totals
 */
record NumberedPaging(
        FilterField number, int firstPage, NamedModel page, Property items, Optional<Property> meta, ApiModel api) {
    private static final String META = "meta";

    static Optional<NumberedPaging> of(OperationFilters filters, EmitContext context) {
        ApiModel api = context.api();
        Optional<FilterField> number =
                filters.pageNumber().filter(field -> integer(field, api).isPresent());
        Optional<PageAnswer> answer = PageAnswer.of(filters.operation(), api);
        if (number.isEmpty()
                || answer.isEmpty()
                || OperationArguments.of(filters.operation(), context).size() != 1) {
            return Optional.empty();
        }
        ObjectSchema page = answer.get().page();
        Optional<Property> meta = page.properties().stream()
                .filter(property -> property.name().equals(META))
                .filter(property -> api.resolve(property.schema()) instanceof ObjectSchema)
                .findFirst();
        return Optional.of(new NumberedPaging(
                number.get(),
                firstPage(number.get(), api),
                context.names().of(page),
                answer.get().items(),
                meta,
                api));
    }

    TypeName item(EmitContext context) {
        TypeName list = context.types().type(items.schema());
        return ((ParameterizedTypeName) list).typeArguments().get(0);
    }

    /** The model of the items, if they are objects. */
    Optional<NamedModel> itemModel(EmitContext context) {
        return new PageAnswer(page.schema(), items).item(api).map(context.names()::of);
    }

    Optional<Property> pageNumber() {
        return total(Set.of("page_number", "current_page", "page"));
    }

    Optional<Property> pageSize() {
        return total(Set.of("page_size", "per_page"));
    }

    Optional<Property> totalPages() {
        return total(Set.of("total_pages"));
    }

    Optional<Property> totalResults() {
        return total(Set.of("total_results", "total_count"));
    }

    NamedModel metaModel(EmitContext context) {
        return context.names().of(metaSchema().orElseThrow());
    }

    /** Whether anything of it is deprecated, which emitted code has to say all the same. */
    boolean saysDeprecated() {
        Stream<Docs> docs = Stream.concat(
                number.filters().stream().map(Filter::docs),
                Stream.of(Optional.of(items), meta, pageNumber(), totalPages(), totalResults())
                        .flatMap(Optional::stream)
                        .map(Property::docs));
        return docs.anyMatch(Docs::deprecated);
    }

    private Optional<Property> total(Set<String> names) {
        return metaSchema().stream()
                .flatMap(schema -> schema.properties().stream())
                .filter(property -> names.contains(property.name()))
                .filter(property -> isInteger(api.resolve(property.schema())))
                .findFirst();
    }

    private Optional<ObjectSchema> metaSchema() {
        return meta.map(property -> (ObjectSchema) api.resolve(property.schema()));
    }

    private static int firstPage(FilterField field, ApiModel api) {
        return integer(field, api)
                .flatMap(scalar -> scalar.docs().defaultValue())
                .filter(value -> value.equals("0"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private static Optional<ScalarSchema> integer(FilterField field, ApiModel api) {
        return field.plain()
                .map(filter -> api.resolve(filter.value()))
                .filter(NumberedPaging::isInteger)
                .map(ScalarSchema.class::cast);
    }

    private static boolean isInteger(Schema schema) {
        return schema instanceof ScalarSchema scalar
                && (scalar.type() == ScalarSchema.Type.INTEGER || scalar.type() == ScalarSchema.Type.LONG);
    }
}
