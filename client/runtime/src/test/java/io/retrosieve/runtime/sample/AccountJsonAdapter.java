package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class AccountJsonAdapter extends ModelJsonAdapter<Account, Account.Builder> {
    private final JsonAdapter<List<@Nullable String>> tags;

    AccountJsonAdapter() {
        super("Account", "id", "name", "owner", "password", "closed_at", "tags");
        readOnly("id", "closed_at");
        this.tags = JsonTypes.listOf(JsonTypes.orNull(JsonTypes.STRING));
    }

    @Override
    protected Account.Builder builder() {
        return Account.builder();
    }

    @Override
    protected void read(JsonReader reader, int field, Account.Builder builder) throws IOException {
        switch (field) {
            case 0:
                builder.id(optional(reader, JsonTypes.STRING, "id", builder));
                break;
            case 1:
                builder.name(required(reader, JsonTypes.STRING));
                break;
            case 2:
                builder.owner(optional(reader, JsonTypes.STRING, "owner", builder));
                break;
            case 3:
                builder.password(optional(reader, JsonTypes.STRING, "password", builder));
                break;
            case 4:
                builder.closedAt(optional(reader, JsonTypes.DATE_TIME, "closed_at", builder));
                break;
            case 5:
                builder.tags(optional(reader, tags, "tags", builder));
                break;
            default:
                break;
        }
    }

    @Override
    protected void write(JsonWriter writer, Account model) throws IOException {
        write(writer, "id", JsonTypes.STRING, model.getId());
        write(writer, "name", JsonTypes.STRING, model.getName());
        write(writer, "owner", JsonTypes.STRING, model.getOwner());
        write(writer, "password", JsonTypes.STRING, model.getPassword());
        write(writer, "closed_at", JsonTypes.DATE_TIME, model.getClosedAt());
        write(writer, "tags", tags, model.getTags());
    }
}
