package io.retrosieve.runtime.support;

import io.retrosieve.runtime.OpenEnum;
import org.jspecify.annotations.Nullable;

final class OpenEnumType<E extends OpenEnum> extends ParameterType<E> {
    @Override
    @Nullable
    String faultOf(E value) {
        return STRING.faultOf(value.value());
    }

    @Override
    String text(E value) {
        return value.value();
    }
}
