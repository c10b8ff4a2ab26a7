package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.OpenEnum;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Product extends OpenEnum {
    public static final Product CALL_CONTROL = new Product("call_control");
    public static final Product FAX = new Product("fax");
    public static final Product TEXML = new Product("texml");

    public static final List<Product> KNOWN = listOf(CALL_CONTROL, FAX, TEXML);

    private Product(String value) {
        super(value);
    }

    public static Product of(String value) {
        return of(value, KNOWN, Product::new);
    }
}
