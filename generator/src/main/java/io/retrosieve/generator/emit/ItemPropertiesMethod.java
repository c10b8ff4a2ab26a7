package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.naming.NamedModel;
import io.retrosieve.generator.naming.OperationNames;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Tells the runtime which property of an item each filter speaks of, where the document says. */
record ItemPropertiesMethod(OperationFilters filters, NumberedPaging paging, EmitContext context) {

    // Example:
    //   public ItemProperties<CallEvent> itemProperties() {
    //       return ItemProperties.<CallEvent>none()
    //               .with(LEG_ID, CallEvent::getCallLegId)
    //               .orderedBy(CallEvent::getEventTimestamp);
    //   }
    Optional<MethodSpec> method() {
        if (filters.rule(QueryRule.ItemProperties.class).isEmpty()) {
            return Optional.empty();
        }
        return paging.itemModel(context).map(model -> {
            TypeName item = paging.item(context);
            CodeBlock.Builder chain = CodeBlock.builder().add("return $T.<$T>none()", Libraries.ITEM_PROPERTIES, item);
            filters.fields()
                    .forEach(field -> filters.itemProperty(field)
                            .ifPresent(property -> chain.add(links(field, getter(model, property)))));
            filters.order()
                    .flatMap(filters::itemProperty)
                    .ifPresent(property -> chain.add("\n.orderedBy($L)", getter(model, property)));
            return MethodSpec.methodBuilder("itemProperties")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(Libraries.ITEM_PROPERTIES, item))
                    .addStatement(chain.build())
                    .build();
        });
    }

    private CodeBlock links(FilterField field, CodeBlock getter) {
        OperationNames names = context.names().of(filters.operation());
        ClassName parameters = names.parameters();
        CodeBlock.Builder links = CodeBlock.builder();
        if (field.plain().isPresent()) {
            links.add("\n.with($T.$L, $L)", parameters, names.of(field).constant(), getter);
        }
        for (FieldConstants.Conditions conditions :
                new FieldConstants(context, filters.operation(), field).conditions()) {
            links.add("\n.with($T.$L, $L)", parameters, conditions.constant(), getter);
        }
        return links.build();
    }

    static CodeBlock getter(NamedModel model, String property) {
        ObjectSchema schema = model.schema();
        return CodeBlock.of(
                "$T::$L",
                model.type(),
                model.of(schema.property(property).orElseThrow()).getter());
    }
}
