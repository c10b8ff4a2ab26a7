package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** As generated for a schema of both directions, with fields that may be null, are read only or write only. */
@NullMarked
public final class Account extends Model {
    private final @Nullable String id;
    private final String name;
    private final @Nullable String owner;
    private final @Nullable String password;
    private final @Nullable OffsetDateTime closedAt;
    private final @Nullable List<@Nullable String> tags;

    private Account(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.name = required("name", builder.name);
        this.owner = demanded("owner", builder.owner, builder);
        this.password = demanded("password", builder.password, builder);
        this.closedAt = builder.closedAt;
        this.tags = builder.tags;
        check();
    }

    public static Builder builder() {
        return new Builder();
    }

    public @Nullable String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public @Nullable OffsetDateTime getClosedAt() {
        return closedAt;
    }

    public @Nullable List<@Nullable String> getTags() {
        return tags;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected void describe(FieldCollector fields) {
        fields.add("id", id);
        fields.add("name", name);
        fields.add("owner", owner);
        fields.add("password", password);
        fields.add("closed_at", closedAt);
        fields.add("tags", tags);
    }

    public static final class Builder extends Model.Builder<Account, Builder> {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String owner;
        private @Nullable String password;
        private @Nullable OffsetDateTime closedAt;
        private @Nullable List<@Nullable String> tags;

        private Builder() {}

        private Builder(Account model) {
            super(model);
            this.id = model.id;
            this.name = model.name;
            this.owner = model.owner;
            this.password = model.password;
            this.closedAt = model.closedAt;
            this.tags = model.tags;
        }

        public Builder id(@Nullable String id) {
            this.id = optional("id", id);
            return this;
        }

        public Builder name(String name) {
            this.name = given("name", name);
            return this;
        }

        public Builder owner(@Nullable String owner) {
            this.owner = orNull("owner", owner);
            return this;
        }

        public Builder password(@Nullable String password) {
            this.password = optional("password", password);
            return this;
        }

        public Builder closedAt(@Nullable OffsetDateTime closedAt) {
            this.closedAt = orNull("closed_at", closedAt);
            return this;
        }

        public Builder tags(@Nullable List<@Nullable String> tags) {
            this.tags = orNull("tags", withNulls(tags));
            return this;
        }

        @Override
        public Account build() {
            return new Account(this);
        }
    }
}
