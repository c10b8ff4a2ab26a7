package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.naming.NamedModel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Tells the runtime where the pages of an operation keep their number, items and totals. */
final class PagesEmitter implements Emitter {

    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        return context.filtered().stream()
                .flatMap(filters -> NumberedPaging.of(filters, context).stream()
                        .map(paging -> type(filters.operation(), paging, context)));
    }

    // Example:
    //   final class ListCallEventsPages implements NumberedPages<ListCallEventsQuery, CallEventPage, CallEvent> { ... }
    private static EmittedType type(Operation operation, NumberedPaging paging, EmitContext context) {
        ClassName query = context.names().of(operation).query();
        ClassName name = context.names().of(operation).pages();
        TypeName page = paging.page().type();
        TypeName item = paging.item(context);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Libraries.NUMBERED_PAGES, query, page, item))
                .addJavadoc(new Javadocs()
                        .paragraph("Where a page of " + Javadocs.code(operation.id())
                                + " keeps its number, items and totals.")
                        .block())
                .addMethod(firstPage(operation, paging, context))
                .addMethod(at(operation, paging, context))
                .addMethod(items(paging, item))
                .addMethod(total("pageNumber", paging, paging.pageNumber(), context))
                .addMethod(total("totalPages", paging, paging.totalPages(), context))
                .addMethod(total("totalResults", paging, paging.totalResults(), context));
        new ItemPropertiesMethod(context.filters().of(operation), paging, context)
                .method()
                .ifPresent(type::addMethod);
        if (paging.saysDeprecated()) {
            type.addAnnotation(Annotations.suppressDeprecation());
        }
        return new EmittedType(
                name,
                type.build(),
                operation.place(),
                List.of(context.names().of(operation).parameters()));
    }

    // Example:
    //   public int firstPage(ListCallEventsQuery query) {
    //       Integer number = query.queryValues().get(ListCallEventsParameters.PAGE_NUMBER);
    //       return number == null ? 1 : number.intValue();
    //   }
    private static MethodSpec firstPage(Operation operation, NumberedPaging paging, EmitContext context) {
        return method("firstPage", TypeName.INT)
                .addParameter(context.names().of(operation).query(), "query")
                .addStatement(
                        "$T number = query.queryValues().get($T."
                                + context.names()
                                        .of(operation)
                                        .of(paging.number())
                                        .constant() + ")",
                        context.types()
                                .type(paging.number().plain().orElseThrow().value()),
                        context.names().of(operation).parameters())
                .addStatement("return number == null ? $L : number.intValue()", paging.firstPage())
                .build();
    }

    // Example:
    //   public ListCallEventsQuery at(ListCallEventsQuery query, int pageNumber) {
    //       return query.pageNumber(pageNumber);
    //   }
    private static MethodSpec at(Operation operation, NumberedPaging paging, EmitContext context) {
        ClassName query = context.names().of(operation).query();
        return method("at", query)
                .addParameter(query, "query")
                .addParameter(TypeName.INT, "pageNumber")
                .addStatement(
                        "return query.$L(pageNumber)",
                        context.names().of(operation).of(paging.number()).method())
                .build();
    }

    // Example:
    //   public List<CallEvent> items(CallEventPage page) {
    //       return page.getData();
    //   }
    private static MethodSpec items(NumberedPaging paging, TypeName item) {
        String getter = paging.page().of(paging.items()).getter();
        MethodSpec.Builder method = method("items", ParameterizedTypeName.get(ClassName.get(List.class), item))
                .addParameter(paging.page().type(), "page");
        if (paging.items().required()) {
            return method.addStatement("return page.$L()", getter).build();
        }
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), item);
        return method.addStatement("$T items = page.$L()", list, getter)
                .addStatement("return items == null ? $T.<$T>emptyList() : items", Collections.class, item)
                .build();
    }

    // Example:
    //   public @Nullable Number totalPages(CallEventPage page) {
    //       PageMeta meta = page.getMeta();
    //       return meta == null ? null : meta.getTotalPages();
    //   }
    private static MethodSpec total(
            String name, NumberedPaging paging, Optional<Property> property, EmitContext context) {
        MethodSpec.Builder method = method(name, Annotations.nullable(ClassName.get(Number.class)))
                .addParameter(paging.page().type(), "page");
        if (property.isEmpty()) {
            return method.addStatement("return null").build();
        }
        NamedModel meta = paging.metaModel(context);
        String getter = paging.page().of(paging.meta().orElseThrow()).getter();
        return method.addStatement("$T meta = page.$L()", meta.type(), getter)
                .addStatement(
                        "return meta == null ? null : meta.$L()",
                        meta.of(property.get()).getter())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
