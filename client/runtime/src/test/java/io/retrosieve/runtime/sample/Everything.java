package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
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
    private final @Nullable String text;
    private final @Nullable UUID uuid;
    private final @Nullable OffsetDateTime moment;
    private final @Nullable LocalDate day;
    private final @Nullable Boolean flag;
    private final @Nullable Integer small;
    private final @Nullable Long large;
    private final @Nullable Double approximate;
    private final @Nullable BigDecimal exact;
    private final @Nullable JsonValue any;
    private final @Nullable Product product;
    private final @Nullable List<OffsetDateTime> moments;
    private final @Nullable Map<String, Integer> counts;
    private final @Nullable PageMeta meta;
    private final @Nullable Everything parent;
    private final @Nullable List<Everything> children;

    private Everything(Builder builder) {
        super(builder);
        text = builder.text;
        uuid = builder.uuid;
        moment = builder.moment;
        day = builder.day;
        flag = builder.flag;
        small = builder.small;
        large = builder.large;
        approximate = builder.approximate;
        exact = builder.exact;
        any = builder.any;
        product = builder.product;
        moments = builder.moments;
        counts = builder.counts;
        meta = builder.meta;
        parent = builder.parent;
        children = builder.children;
        check();
    }

    public static Builder builder() {
        return new Builder();
    }

    public @Nullable String getText() {
        return text;
    }

    public @Nullable UUID getUuid() {
        return uuid;
    }

    public @Nullable OffsetDateTime getMoment() {
        return moment;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public @Nullable Boolean getFlag() {
        return flag;
    }

    public @Nullable Integer getSmall() {
        return small;
    }

    public @Nullable Long getLarge() {
        return large;
    }

    public @Nullable Double getApproximate() {
        return approximate;
    }

    public @Nullable BigDecimal getExact() {
        return exact;
    }

    public @Nullable JsonValue getAny() {
        return any;
    }

    public @Nullable Product getProduct() {
        return product;
    }

    public @Nullable List<OffsetDateTime> getMoments() {
        return moments;
    }

    public @Nullable Map<String, Integer> getCounts() {
        return counts;
    }

    public @Nullable PageMeta getMeta() {
        return meta;
    }

    public @Nullable Everything getParent() {
        return parent;
    }

    public @Nullable List<Everything> getChildren() {
        return children;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected void describe(FieldCollector fields) {
        fields.add("text", text)
                .add("uuid", uuid)
                .add("moment", moment)
                .add("day", day)
                .add("flag", flag)
                .add("small", small)
                .add("large", large)
                .add("approximate", approximate)
                .add("exact", exact)
                .add("any", any)
                .add("product", product)
                .add("moments", moments)
                .add("counts", counts)
                .add("meta", meta)
                .add("parent", parent)
                .add("children", children);
    }

    public static final class Builder extends Model.Builder<Everything, Builder> {
        private @Nullable String text;
        private @Nullable UUID uuid;
        private @Nullable OffsetDateTime moment;
        private @Nullable LocalDate day;
        private @Nullable Boolean flag;
        private @Nullable Integer small;
        private @Nullable Long large;
        private @Nullable Double approximate;
        private @Nullable BigDecimal exact;
        private @Nullable JsonValue any;
        private @Nullable Product product;
        private @Nullable List<OffsetDateTime> moments;
        private @Nullable Map<String, Integer> counts;
        private @Nullable PageMeta meta;
        private @Nullable Everything parent;
        private @Nullable List<Everything> children;

        private Builder() {}

        private Builder(Everything model) {
            super(model);
            text = model.text;
            uuid = model.uuid;
            moment = model.moment;
            day = model.day;
            flag = model.flag;
            small = model.small;
            large = model.large;
            approximate = model.approximate;
            exact = model.exact;
            any = model.any;
            product = model.product;
            moments = model.moments;
            counts = model.counts;
            meta = model.meta;
            parent = model.parent;
            children = model.children;
        }

        public Builder text(@Nullable String text) {
            this.text = optional("text", text);
            return this;
        }

        public Builder uuid(@Nullable UUID uuid) {
            this.uuid = optional("uuid", uuid);
            return this;
        }

        public Builder moment(@Nullable OffsetDateTime moment) {
            this.moment = optional("moment", moment);
            return this;
        }

        public Builder day(@Nullable LocalDate day) {
            this.day = optional("day", day);
            return this;
        }

        public Builder flag(@Nullable Boolean flag) {
            this.flag = optional("flag", flag);
            return this;
        }

        public Builder small(@Nullable Integer small) {
            this.small = optional("small", small);
            return this;
        }

        public Builder large(@Nullable Long large) {
            this.large = optional("large", large);
            return this;
        }

        public Builder approximate(@Nullable Double approximate) {
            this.approximate = optional("approximate", approximate);
            return this;
        }

        public Builder exact(@Nullable BigDecimal exact) {
            this.exact = optional("exact", exact);
            return this;
        }

        public Builder any(@Nullable JsonValue any) {
            this.any = optional("any", any);
            return this;
        }

        public Builder product(@Nullable Product product) {
            this.product = optional("product", product);
            return this;
        }

        public Builder moments(@Nullable List<OffsetDateTime> moments) {
            this.moments = optional("moments", moments);
            return this;
        }

        public Builder counts(@Nullable Map<String, Integer> counts) {
            this.counts = optional("counts", counts);
            return this;
        }

        public Builder meta(@Nullable PageMeta meta) {
            this.meta = optional("meta", meta);
            return this;
        }

        public Builder parent(@Nullable Everything parent) {
            this.parent = optional("parent", parent);
            return this;
        }

        public Builder children(@Nullable List<Everything> children) {
            this.children = optional("children", children);
            return this;
        }

        @Override
        public Everything build() {
            return new Everything(this);
        }
    }
}
