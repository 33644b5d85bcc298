package io.github.climatefinance.core;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What the runtime must know of a provider: a value, not a type. */
public final class ProviderProfile {
    private final String name;
    private final String environmentPrefix;
    private final List<String> requestIdHeaders;
    private final List<JsonPointer> errorCodes;
    private final List<JsonPointer> errorMessages;
    private final List<JsonPointer> errorRequestIds;
    private final Optional<FieldErrors> fieldErrors;
    private final Map<Integer, String> notes;
    private final List<String> testEnvironments;

    private ProviderProfile(Builder b) {
        name = b.name;
        environmentPrefix = b.environmentPrefix;
        requestIdHeaders = b.requestIdHeaders;
        errorCodes = b.errorCodes;
        errorMessages = b.errorMessages;
        errorRequestIds = b.errorRequestIds;
        fieldErrors = Optional.ofNullable(b.fieldErrors);
        notes = Map.copyOf(b.notes);
        testEnvironments = b.testEnvironments;
    }

    /**
     * Starts a profile.
     *
     * @param name the provider's short name as it appears in messages and logs
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    /** Start of the environment variables of this provider, ending in an underscore. */
    public String environmentPrefix() {
        return environmentPrefix;
    }

    /** Response headers that may carry the provider's id of an exchange, in order of preference. */
    public List<String> requestIdHeaders() {
        return requestIdHeaders;
    }

    /** Where error bodies may have a code, in order of preference; {@code *} stands for every element of an array. */
    public List<JsonPointer> errorCodes() {
        return errorCodes;
    }

    /** Where error bodies may have a message, in order of preference; {@code *} stands for every element of an array. */
    public List<JsonPointer> errorMessages() {
        return errorMessages;
    }

    /** Where error bodies may have the provider's id of the exchange, for answers that have no such header. */
    public List<JsonPointer> errorRequestIds() {
        return errorRequestIds;
    }

    /** Where error bodies may say what is wrong with single fields. */
    public Optional<FieldErrors> fieldErrors() {
        return fieldErrors;
    }

    /**
     * Where an error body tells of single fields; {@code *} stands for every element of an array.
     *
     * @param items what is told of one field each
     * @param field within such an item, the field
     * @param message within such an item, what is wrong with it
     */
    public record FieldErrors(JsonPointer items, JsonPointer field, JsonPointer message) {}

    /** What this provider means by a status, beyond what everybody knows: it ends the message of such a failure. */
    public Optional<String> note(int status) {
        return Optional.ofNullable(notes.get(status));
    }

    /** Whether an address is on this machine, or where the provider has an environment for tests. */
    public boolean isTestEnvironment(HttpUrl url) {
        boolean test = SecureUrl.isLoopback(url.host());
        for (String text : testEnvironments) {
            HttpUrl environment = SecureUrl.parse("testEnvironments", text);
            test |= environment.host().equals(url.host()) && environment.port() == url.port();
        }
        return test;
    }

    /** Collects a profile; what is not set has common defaults. */
    public static final class Builder {
        private final String name;
        private String environmentPrefix;
        private List<String> requestIdHeaders = List.of("X-Request-Id", "Request-Id", "X-Correlation-Id");
        private List<JsonPointer> errorCodes = pointers("/code", "/error/code", "/errorCode", "/error");
        private List<JsonPointer> errorMessages =
                pointers("/message", "/error/message", "/error_description", "/detail", "/title", "/errors/0/message");

        private List<JsonPointer> errorRequestIds = List.of();
        private @Nullable FieldErrors fieldErrors;
        private final Map<Integer, String> notes = new HashMap<>();
        private List<String> testEnvironments = List.of();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
            this.environmentPrefix = "CLIMATEFINANCE_" + name.toUpperCase(Locale.ROOT) + "_";
        }

        /** Default: {@code CLIMATEFINANCE_<NAME>_}. */
        public Builder environmentPrefix(String value) {
            environmentPrefix = Objects.requireNonNull(value, "environmentPrefix");
            return this;
        }

        public Builder requestIdHeaders(String... names) {
            requestIdHeaders = List.of(names);
            return this;
        }

        /** JSON pointers, in which {@code *} stands for every element of an array. */
        public Builder errorCodes(String... pointers) {
            errorCodes = pointers(pointers);
            return this;
        }

        /** JSON pointers, in which {@code *} stands for every element of an array. */
        public Builder errorMessages(String... pointers) {
            errorMessages = pointers(pointers);
            return this;
        }

        /** JSON pointers, in which {@code *} stands for every element of an array. Default: none. */
        public Builder errorRequestIds(String... pointers) {
            errorRequestIds = pointers(pointers);
            return this;
        }

        /** JSON pointers as {@link FieldErrors} explains them. Default: none. */
        public Builder fieldErrors(String items, String field, String message) {
            fieldErrors = new FieldErrors(
                    JsonPointer.compile(items), JsonPointer.compile(field), JsonPointer.compile(message));
            return this;
        }

        /** Adds what a status means here, as the end of a sentence. */
        public Builder note(int status, String text) {
            notes.put(status, Objects.requireNonNull(text, "text"));
            return this;
        }

        /** Base URLs of the provider's environments in which nothing is real. They are looked at when somebody asks. */
        public Builder testEnvironments(String... baseUrls) {
            testEnvironments = List.of(baseUrls);
            return this;
        }

        public ProviderProfile build() {
            return new ProviderProfile(this);
        }

        private static List<JsonPointer> pointers(String... texts) {
            List<JsonPointer> pointers = new ArrayList<>(texts.length);
            for (String text : texts) {
                pointers.add(JsonPointer.compile(text));
            }
            return List.copyOf(pointers);
        }
    }
}
