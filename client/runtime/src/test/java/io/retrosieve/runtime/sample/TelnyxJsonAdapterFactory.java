package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapterFactory;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class TelnyxJsonAdapterFactory extends ModelJsonAdapterFactory {
    @Override
    protected @Nullable JsonAdapter<?> create(Class<?> model, Moshi moshi) {
        if (model == CallEvent.class) {
            return CallEvent.TYPE.adapter(moshi);
        }
        if (model == CallEventPage.class) {
            return CallEventPage.TYPE.adapter(moshi);
        }
        if (model == PageMeta.class) {
            return PageMeta.TYPE.adapter(moshi);
        }
        if (model == ErrorList.class) {
            return ErrorList.TYPE.adapter(moshi);
        }
        if (model == ErrorItem.class) {
            return ErrorItem.TYPE.adapter(moshi);
        }
        if (model == Everything.class) {
            return Everything.TYPE.adapter(moshi);
        }
        if (model == Account.class) {
            return Account.TYPE.adapter(moshi);
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
