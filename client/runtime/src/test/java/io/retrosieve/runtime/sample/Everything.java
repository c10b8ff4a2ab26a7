package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelField;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Everything extends Model {
    static final ModelType<Everything> TYPE = ModelType.of(
            "Everything",
            Everything::new,
            ModelField.optional("text", JsonTypes.STRING),
            ModelField.optional("uuid", JsonTypes.UUID),
            ModelField.optional("moment", JsonTypes.DATE_TIME),
            ModelField.optional("day", JsonTypes.DATE),
            ModelField.optional("flag", JsonTypes.BOOLEAN),
            ModelField.optional("small", JsonTypes.INTEGER),
            ModelField.optional("large", JsonTypes.LONG),
            ModelField.optional("approximate", JsonTypes.DOUBLE),
            ModelField.optional("exact", JsonTypes.DECIMAL),
            ModelField.optional("any", JsonTypes.ANY),
            ModelField.optional("product", JsonTypes.openEnum(Product::of)),
            ModelField.optional("moments", JsonTypes.listOf(JsonTypes.DATE_TIME)),
            ModelField.optional("counts", JsonTypes.mapOf(JsonTypes.INTEGER)),
            ModelField.optional("meta", JsonTypes.of(PageMeta.class)),
            ModelField.optional("parent", JsonTypes.of(Everything.class)),
            ModelField.optional("children", JsonTypes.listOf(JsonTypes.of(Everything.class))));

    private Everything(ModelValues values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder(new ModelValues(TYPE));
    }

    public @Nullable String getText() {
        return value(0);
    }

    public @Nullable UUID getUuid() {
        return value(1);
    }

    public @Nullable OffsetDateTime getMoment() {
        return value(2);
    }

    public @Nullable LocalDate getDay() {
        return value(3);
    }

    public @Nullable Boolean getFlag() {
        return value(4);
    }

    public @Nullable Integer getSmall() {
        return value(5);
    }

    public @Nullable Long getLarge() {
        return value(6);
    }

    public @Nullable Double getApproximate() {
        return value(7);
    }

    public @Nullable BigDecimal getExact() {
        return value(8);
    }

    public @Nullable JsonValue getAny() {
        return value(9);
    }

    public @Nullable Product getProduct() {
        return value(10);
    }

    public @Nullable List<OffsetDateTime> getMoments() {
        return value(11);
    }

    public @Nullable Map<String, Integer> getCounts() {
        return value(12);
    }

    public @Nullable PageMeta getMeta() {
        return value(13);
    }

    public @Nullable Everything getParent() {
        return value(14);
    }

    public @Nullable List<Everything> getChildren() {
        return value(15);
    }

    public Builder toBuilder() {
        return new Builder(values().copy());
    }

    public static final class Builder extends Model.Builder<Everything, Builder> {
        private Builder(ModelValues values) {
            super(TYPE, values);
        }

        public Builder text(@Nullable String text) {
            return set(0, text);
        }

        public Builder uuid(@Nullable UUID uuid) {
            return set(1, uuid);
        }

        public Builder moment(@Nullable OffsetDateTime moment) {
            return set(2, moment);
        }

        public Builder day(@Nullable LocalDate day) {
            return set(3, day);
        }

        public Builder flag(@Nullable Boolean flag) {
            return set(4, flag);
        }

        public Builder small(@Nullable Integer small) {
            return set(5, small);
        }

        public Builder large(@Nullable Long large) {
            return set(6, large);
        }

        public Builder approximate(@Nullable Double approximate) {
            return set(7, approximate);
        }

        public Builder exact(@Nullable BigDecimal exact) {
            return set(8, exact);
        }

        public Builder any(@Nullable JsonValue any) {
            return set(9, any);
        }

        public Builder product(@Nullable Product product) {
            return set(10, product);
        }

        public Builder moments(@Nullable List<OffsetDateTime> moments) {
            return set(11, moments);
        }

        public Builder counts(@Nullable Map<String, Integer> counts) {
            return set(12, counts);
        }

        public Builder meta(@Nullable PageMeta meta) {
            return set(13, meta);
        }

        public Builder parent(@Nullable Everything parent) {
            return set(14, parent);
        }

        public Builder children(@Nullable List<Everything> children) {
            return set(15, children);
        }
    }
}
