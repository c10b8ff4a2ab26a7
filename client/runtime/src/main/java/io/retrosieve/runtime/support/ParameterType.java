package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.OpenEnum;
import io.retrosieve.runtime.OpenIntegerEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Which values a query parameter takes, and the text that is sent for each. What the API would reject, or drop without a
 * word, is refused with the parameter's name: {@code page[size] must be at most 250, but was 251}.
 *
 * <p>Immutable; bounds give a new type.
 *
 * @param <T> the Java type of the value
 */
// No thread begins with a subclass: their constructors are not public, so this class is always there first.
@SuppressWarnings("ClassInitializationDeadlock")
public abstract class ParameterType<T> {
    /** Any text but the empty one: servers ignore an empty filter and return everything. */
    public static final TextType STRING = new TextType();

    /** Lower case with dashes: {@code 308fe500-5213-11e9-ace7-02420a0f0668}. */
    public static final ParameterType<java.util.UUID> UUID = new PlainType<>(java.util.UUID::toString);

    /** ISO-8601 with offset and seconds, fractions as given: {@code 2019-03-29T11:10:00+02:00}. */
    public static final ParameterType<OffsetDateTime> DATE_TIME = new DateTimeType();

    /** Whole seconds since 1970, a fraction left out: {@code 1553857800}. */
    public static final ParameterType<OffsetDateTime> UNIX_TIME =
            new PlainType<>(time -> Long.toString(UnixTimes.seconds(time)));

    /** Base64: {@code YWJj}. */
    public static final ParameterType<ByteString> BYTES = new PlainType<>(ByteString::base64);

    /** ISO-8601: {@code 2019-03-29}. */
    public static final ParameterType<LocalDate> DATE = new PlainType<>(LocalDate::toString);

    /** {@code true} or {@code false}. */
    public static final ParameterType<Boolean> BOOLEAN = new PlainType<>(Object::toString);

    /** 64 bits, without bounds until {@code atLeast} or {@code atMost} set some. */
    public static final NumberType<Long> LONG = new NumberType<>(Object::toString);

    /** A {@code long} that fits into 32 bits: what a document says of width may change, and the Java type must not. */
    public static final NumberType<Long> INT32 =
            LONG.atLeast((long) Integer.MIN_VALUE).atMost((long) Integer.MAX_VALUE);

    /** Without exponent: {@code 0.0000001}. */
    public static final NumberType<BigDecimal> DECIMAL = new NumberType<>(BigDecimal::toPlainString);

    /** Without exponent: {@code 0.0000001}. What is no finite number is refused. */
    public static final NumberType<Double> DOUBLE = new NumberType<>(
            NumberType::plainText, Limits.<Double>none().with("be a finite number", NumberType::isFinite));

    ParameterType() {}

    /** The text of an enum constant, known or not, but not the empty text. */
    public static <E extends OpenEnum> ParameterType<E> openEnum() {
        return new OpenEnumType<>();
    }

    /** The digits of an enum constant, known or not. */
    public static <E extends OpenIntegerEnum> ParameterType<E> openIntegerEnum() {
        return new PlainType<>(OpenIntegerEnum::toString);
    }

    /** At least one value; the name is repeated for each: {@code status[]=a&status[]=b}. */
    public static <T> ListType<T> listOf(ParameterType<T> element) {
        return new ListType<>(element, null);
    }

    /** At least one value, joined by commas: {@code status=a,b}. A value that holds a comma is refused. */
    public static <T> ListType<T> commaSeparated(ParameterType<T> element) {
        return new ListType<>(element, ",");
    }

    /** At least one value, joined by spaces: {@code status=a%20b}. A value that holds a space is refused. */
    public static <T> ListType<T> spaceSeparated(ParameterType<T> element) {
        return new ListType<>(element, " ");
    }

    /** At least one value, joined by pipes: {@code status=a%7Cb}. A value that holds a pipe is refused. */
    public static <T> ListType<T> pipeSeparated(ParameterType<T> element) {
        return new ListType<>(element, "|");
    }

    /** What has no text of its own, an object or JSON, as the form writes it. */
    public static <T> ParameterType<T> styled(
            ParameterForm form, ModelJsonAdapterFactory models, JsonAdapter<T> adapter) {
        return new StyledType<>(form, models, adapter);
    }

    /** At least one value; each is sent under its key: {@code metadata[color]=blue&metadata[size]=2}. */
    public static <T> ParameterType<Map<String, T>> mapOf(ParameterType<T> value) {
        return new MapType<>(value, true);
    }

    /** At least one value; each is a parameter of its own: {@code color=blue&size=2}. */
    public static <T> ParameterType<Map<String, T>> entriesOf(ParameterType<T> value) {
        return new MapType<>(value, false);
    }

    /** What nests, with its path in brackets as in {@link io.retrosieve.runtime.FormFields}: {@code lines[0][amount]=1}. */
    public static <T> ParameterType<T> nested(ModelJsonAdapterFactory models, JsonAdapter<T> adapter) {
        return new NestedType<>(models, adapter);
    }

    /** What is wrong with the value, as the end of a sentence that starts with the parameter's name; null if nothing. */
    abstract @Nullable String faultOf(T value);

    /** The text of a value that has no fault. */
    abstract String text(T value);

    /** One text for each time that the name is written. */
    List<String> texts(T value) {
        return Collections.singletonList(text(value));
    }

    /** Names and texts, in the order in which they are sent. */
    List<Map.Entry<String, String>> entries(String name, T value) {
        List<String> texts = texts(value);
        if (texts.size() == 1) {
            return Collections.singletonList(new SimpleImmutableEntry<>(name, texts.get(0)));
        }
        List<Map.Entry<String, String>> entries = new ArrayList<>(texts.size());
        for (String text : texts) {
            entries.add(new SimpleImmutableEntry<>(name, text));
        }
        return Collections.unmodifiableList(entries);
    }

    final List<Map.Entry<String, String>> encode(String name, T value) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null; leave the call out to send no " + name);
        }
        String fault = faultOf(value);
        if (fault != null) {
            throw new IllegalArgumentException(name + " " + fault);
        }
        return entries(name, value);
    }
}
