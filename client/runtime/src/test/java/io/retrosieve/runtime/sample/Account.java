package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelField;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** As generated for a schema of both directions, with fields that may be null, are read only or write only. */
@NullMarked
public final class Account extends Model {
    static final ModelType<Account> TYPE = ModelType.of(
            "Account",
            Account::new,
            ModelField.optional("id", JsonTypes.STRING).readOnly(),
            ModelField.required("name", JsonTypes.STRING),
            ModelField.optional("owner", JsonTypes.STRING).demanded().orNull(),
            ModelField.optional("password", JsonTypes.STRING).demanded(),
            ModelField.optional("closed_at", JsonTypes.DATE_TIME).orNull().readOnly(),
            ModelField.optional("tags", JsonTypes.listOf(JsonTypes.orNull(JsonTypes.STRING)))
                    .orNull());

    private Account(ModelValues values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder(new ModelValues(TYPE));
    }

    public @Nullable String getId() {
        return value(0);
    }

    public String getName() {
        return value(1);
    }

    public @Nullable String getOwner() {
        return value(2);
    }

    public @Nullable String getPassword() {
        return value(3);
    }

    public @Nullable OffsetDateTime getClosedAt() {
        return value(4);
    }

    public @Nullable List<@Nullable String> getTags() {
        return value(5);
    }

    public Builder toBuilder() {
        return new Builder(values().copy());
    }

    public static final class Builder extends Model.Builder<Account, Builder> {
        private Builder(ModelValues values) {
            super(TYPE, values);
        }

        public Builder id(@Nullable String id) {
            return set(0, id);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder owner(@Nullable String owner) {
            return set(2, owner);
        }

        public Builder password(@Nullable String password) {
            return set(3, password);
        }

        public Builder closedAt(@Nullable OffsetDateTime closedAt) {
            return set(4, closedAt);
        }

        public Builder tags(@Nullable List<@Nullable String> tags) {
            return set(5, tags);
        }
    }
}
