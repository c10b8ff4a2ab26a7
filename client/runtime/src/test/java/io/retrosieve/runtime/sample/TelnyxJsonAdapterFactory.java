package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.support.AdapterLookup;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapterFactory;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class TelnyxJsonAdapterFactory extends ModelJsonAdapterFactory {
    @Override
    protected @Nullable JsonAdapter<?> create(Class<?> model, AdapterLookup others) {
        if (model == CallEvent.class) {
            return CallEvent.TYPE.adapter(others);
        }
        if (model == CallEventPage.class) {
            return CallEventPage.TYPE.adapter(others);
        }
        if (model == PageMeta.class) {
            return PageMeta.TYPE.adapter(others);
        }
        if (model == ErrorList.class) {
            return ErrorList.TYPE.adapter(others);
        }
        if (model == ErrorItem.class) {
            return ErrorItem.TYPE.adapter(others);
        }
        if (model == Everything.class) {
            return Everything.TYPE.adapter(others);
        }
        if (model == Account.class) {
            return Account.TYPE.adapter(others);
        }
        if (model == Product.class) {
            return JsonTypes.openEnum(Product::of);
        }
        if (model == CallEventType.class) {
            return JsonTypes.openEnum(CallEventType::of);
        }
        return null;
    }
}
