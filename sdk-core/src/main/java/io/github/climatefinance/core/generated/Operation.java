package io.github.climatefinance.core.generated;

import io.github.climatefinance.core.OperationTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The constant description of one operation of a provider. Immutable; travels with every request as its tag. */
public final class Operation implements OperationTag {
    private final String id;
    private final String method;
    private final String path;
    private final Safety safety;
    private final List<List<String>> security;
    private final List<String> requiredHeaders;
    private final @Nullable String idempotencyField;
    private final @Nullable String idempotencyHeader;
    private final @Nullable String reconcile;
    private final @Nullable SettlingRead settlingRead;
    private final @Nullable Irreversible irreversible;
    private final String answers;
    private final List<Watched> watched;

    private Operation(Builder b) {
        id = b.id;
        method = b.method;
        path = b.path;
        safety = Objects.requireNonNull(b.safety, "safety");
        security = List.copyOf(b.security);
        requiredHeaders = List.copyOf(b.requiredHeaders);
        idempotencyField = b.idempotencyField;
        idempotencyHeader = b.idempotencyHeader;
        reconcile = b.reconcile;
        settlingRead = b.settlingRead;
        irreversible = b.irreversible;
        answers = b.answers;
        watched = List.copyOf(b.watched);
    }

    /**
     * Starts a description.
     *
     * @param pathTemplate path below the base URL, parameters in braces
     */
    public static Builder of(String id, String method, String pathTemplate) {
        return new Builder(id, method, pathTemplate);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }

    public Safety safety() {
        return safety;
    }

    /** Alternatives, each a set of scheme names that are needed together; empty: no credentials. */
    public List<List<String>> security() {
        return security;
    }

    /** Names of header parameters it is never sent without, although a call may leave them to its client. */
    public List<String> requiredHeaders() {
        return requiredHeaders;
    }

    /** The property of the body, or the field of the form, that is the idempotency key. */
    public Optional<String> idempotencyField() {
        return Optional.ofNullable(idempotencyField);
    }

    public Optional<String> idempotencyHeader() {
        return Optional.ofNullable(idempotencyHeader);
    }

    /** Id of the read operation that tells whether this one acted. */
    public Optional<String> reconcile() {
        return Optional.ofNullable(reconcile);
    }

    /** That read, where the SDK can make it by itself. */
    public Optional<SettlingRead> settlingRead() {
        return Optional.ofNullable(settlingRead);
    }

    public Optional<Irreversible> irreversible() {
        return Optional.ofNullable(irreversible);
    }

    /**
     * The documented answers, parted by commas: each a status, {@code 4XX} or {@code default}, then its media types, parted by
     * blanks. Empty when nobody said; text, because hardly a process ever reads it.
     */
    public String answers() {
        return answers;
    }

    /** What must not move between a plan of it and its execution. */
    public List<Watched> watched() {
        return watched;
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }

    /**
     * Where an operation that cannot be undone has its quantity and account, and what rehearses it.
     *
     * @param quantity JSON pointer into the body, in which a step that is an asterisk stands for every element of a list
     * @param account JSON pointer into the body, or a path parameter in braces, as {@code {accountId}}
     * @param dryRun operation id
     * @param ignored JSON pointers into the answer of the dry run, of properties that mean nothing
     */
    public record Irreversible(
            @Nullable String quantity,
            @Nullable String account,
            @Nullable String dryRun,
            List<String> ignored) {}

    /**
     * The items that an operation which cannot be undone is about.
     *
     * @param read shows them; its {@code key} and {@code result} are JSON pointers into an item, to what tells which it is
     *     and to what must stay, all of it where there is no {@code result}
     * @param from where the request names them: a JSON pointer into the body, in which a step that is an asterisk stands for
     *     every element of a list, or a path parameter in braces
     */
    public record Watched(SettlingRead read, String from) {}

    /** Collects the description. */
    public static final class Builder {
        private final String id;
        private final String method;
        private final String path;
        private final List<List<String>> security = new ArrayList<>();
        private final List<String> requiredHeaders = new ArrayList<>();
        private @Nullable Safety safety;
        private @Nullable String idempotencyField;
        private @Nullable String idempotencyHeader;
        private @Nullable String reconcile;
        private @Nullable SettlingRead settlingRead;
        private @Nullable Irreversible irreversible;
        private String answers = "";
        private final List<Watched> watched = new ArrayList<>();

        private Builder(String id, String method, String path) {
            this.id = Objects.requireNonNull(id, "id");
            this.method = Objects.requireNonNull(method, "method");
            this.path = Objects.requireNonNull(path, "pathTemplate");
        }

        /** Must be set. */
        public Builder safety(Safety value) {
            safety = value;
            return this;
        }

        /** Adds alternatives; the schemes of one are needed together, an empty one means "or none". */
        public Builder security(String[]... alternatives) {
            for (String[] alternative : alternatives) {
                security.add(List.of(alternative));
            }
            return this;
        }

        /** Adds one alternative of one or more schemes that are needed together. */
        public Builder security(String scheme, String... andSchemes) {
            List<String> all = new ArrayList<>();
            all.add(scheme);
            all.addAll(List.of(andSchemes));
            security.add(List.copyOf(all));
            return this;
        }

        /** Adds a header without which it is refused before it is sent. */
        public Builder requiredHeader(String name) {
            requiredHeaders.add(name);
            return this;
        }

        public Builder idempotencyField(String name) {
            idempotencyField = name;
            return this;
        }

        public Builder idempotencyHeader(String name) {
            idempotencyHeader = name;
            return this;
        }

        public Builder reconcile(String operationId) {
            reconcile = operationId;
            return this;
        }

        /** The read, and how it is made. */
        public Builder reconcile(SettlingRead read) {
            settlingRead = read;
            return reconcile(read.operation().id());
        }

        public Builder irreversible(
                @Nullable String quantity, @Nullable String account, @Nullable String dryRun, String... ignored) {
            irreversible = new Irreversible(quantity, account, dryRun, List.of(ignored));
            return this;
        }

        /** Adds a read that shows what it is about, and where the request names that. */
        public Builder watching(SettlingRead read, String from) {
            watched.add(new Watched(read, from));
            return this;
        }

        /** See {@link Operation#answers()}. */
        public Builder answers(String documented) {
            answers = documented;
            return this;
        }

        public Operation build() {
            return new Operation(this);
        }
    }
}
