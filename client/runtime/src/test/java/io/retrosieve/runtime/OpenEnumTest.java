package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.CallEventType;
import io.retrosieve.runtime.sample.Product;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class OpenEnumTest {
    @Test
    void aListedTextIsTheConstant() {
        assertThat(Product.of("fax")).isSameAs(Product.FAX);
        assertThat(Product.FAX.isKnown()).isTrue();
        assertThat(Product.FAX).hasToString("fax");
    }

    @Test
    void anotherTextIsKept() {
        Product sms = Product.of("sms");

        assertThat(sms.value()).isEqualTo("sms");
        assertThat(sms.isKnown()).isFalse();
        assertThat(sms).isEqualTo(Product.of("sms")).hasSameHashCodeAs(Product.of("sms"));
        assertThat(Product.of("").value()).isEmpty();
    }

    @Test
    void equalityIsOfClassAndText() {
        assertThat(Product.of("command")).isNotEqualTo(CallEventType.COMMAND).isNotEqualTo(Product.FAX);
    }

    @Test
    void nullIsRefused() {
        String nothing = new HashMap<String, String>().get("nothing");

        assertThatThrownBy(() -> Product.of(nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The value must not be null");
    }
}
