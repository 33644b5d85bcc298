package io.github.climatefinance.core.generated;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The read that settles whether a keyed operation acted, or shows what a planned one is about: where its parameters come
 * from, and where its answer shows the item. Constant, immutable.
 *
 * <p>A value comes from the request that is to be settled: {@code /a} is a place in its body, {@code {a}} one of its path
 * parameters, or its idempotency key where that is sent in the header {@code a}.
 */
public final class SettlingRead {
    private final Operation operation;
    private final List<Source> path;
    private final List<Source> query;
    private final List<String> headers;
    private final JsonPointer items;
    private final @Nullable Next next;
    private final String key;
    private final @Nullable String filter;
    private final @Nullable String created;
    private final List<String> result;
    private final @Nullable Duration settles;

    private SettlingRead(Builder b) {
        operation = b.operation;
        path = List.copyOf(b.path);
        query = List.copyOf(b.query);
        headers = List.copyOf(b.headers);
        items = b.items;
        next = b.next;
        key = b.key;
        filter = b.filter;
        created = b.created;
        result = List.copyOf(b.result);
        settles = b.settles;
    }

    /**
     * Starts a description.
     *
     * @param key property of an item that shows the idempotency key; of items that are watched, a JSON pointer to what
     *     tells which item it is
     */
    public static Builder by(Operation read, String key) {
        return new Builder(read, key);
    }

    /** A parameter and where its value comes from. */
    public record Source(String parameter, String from) {}

    /** The query parameter that asks for the next page, and where an answer has the cursor of it. */
    public record Next(String parameter, JsonPointer from) {}

    /** The read itself. */
    public Operation operation() {
        return operation;
    }

    public List<Source> path() {
        return path;
    }

    /** Those whose value the request does not have are left out. */
    public List<Source> query() {
        return query;
    }

    /** Header parameters, for which the client may have a value. */
    public List<String> headers() {
        return headers;
    }

    /** Where the answer has its items: a list, or an object that is the only one. */
    public JsonPointer items() {
        return items;
    }

    /** How it goes on to its next page; empty where there is but one, or no way is known. */
    public Optional<Next> next() {
        return Optional.ofNullable(next);
    }

    /** Property of an item that shows the idempotency key. */
    public String key() {
        return key;
    }

    /** Property of the body of the read that is given the key of one item, so that each item takes a read of its own. */
    public Optional<String> filter() {
        return Optional.ofNullable(filter);
    }

    /** Property of an item that tells when it was made. */
    public Optional<String> created() {
        return Optional.ofNullable(created);
    }

    /**
     * Properties of an item of which the answer of the settled operation can be made; empty when it cannot. Of items that are
     * watched, JSON pointers to what must stay; empty when all of it must.
     */
    public List<String> result() {
        return result;
    }

    /**
     * After how long it shows for certain what was made, so that showing nothing with the key then means that nothing was;
     * empty where nobody knows.
     */
    public Optional<Duration> settles() {
        return Optional.ofNullable(settles);
    }

    /** Collects the description. */
    public static final class Builder {
        private final Operation operation;
        private final String key;
        private final List<Source> path = new ArrayList<>();
        private final List<Source> query = new ArrayList<>();
        private List<String> headers = List.of();
        private List<String> result = List.of();
        private JsonPointer items = JsonPointer.empty();
        private @Nullable Next next;
        private @Nullable String filter;
        private @Nullable String created;
        private @Nullable Duration settles;

        private Builder(Operation operation, String key) {
            this.operation = Objects.requireNonNull(operation, "read");
            this.key = Objects.requireNonNull(key, "key");
        }

        public Builder path(String parameter, String from) {
            path.add(new Source(parameter, from));
            return this;
        }

        public Builder query(String parameter, String from) {
            query.add(new Source(parameter, from));
            return this;
        }

        public Builder headers(String... names) {
            headers = List.of(names);
            return this;
        }

        /** Default: the answer itself. */
        public Builder items(String pointer) {
            items = JsonPointer.compile(pointer);
            return this;
        }

        public Builder next(String parameter, String pointer) {
            next = new Next(parameter, JsonPointer.compile(pointer));
            return this;
        }

        public Builder filter(String property) {
            filter = property;
            return this;
        }

        public Builder created(String property) {
            created = property;
            return this;
        }

        public Builder result(String... properties) {
            result = List.of(properties);
            return this;
        }

        /** As ISO 8601 has it. */
        public Builder settles(String duration) {
            settles = Duration.parse(duration);
            return this;
        }

        public SettlingRead build() {
            return new SettlingRead(this);
        }
    }
}
