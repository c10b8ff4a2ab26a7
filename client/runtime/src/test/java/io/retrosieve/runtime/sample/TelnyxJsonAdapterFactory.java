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
            return new CallEventJsonAdapter(moshi);
        }
        if (model == CallEventPage.class) {
            return new CallEventPageJsonAdapter(moshi);
        }
        if (model == PageMeta.class) {
            return new PageMetaJsonAdapter(moshi);
        }
        if (model == ErrorList.class) {
            return new ErrorListJsonAdapter(moshi);
        }
        if (model == ErrorItem.class) {
            return new ErrorItemJsonAdapter(moshi);
        }
        if (model == Everything.class) {
            return new EverythingJsonAdapter(moshi);
        }
        if (model == Account.class) {
            return new AccountJsonAdapter();
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
