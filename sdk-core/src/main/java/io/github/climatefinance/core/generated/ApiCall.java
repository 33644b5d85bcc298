package io.github.climatefinance.core.generated;

import io.github.climatefinance.core.HeaderText;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.json.BodyFlag;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One use of an operation: its arguments, already checked, and how its answer is read. Immutable. */
public final class ApiCall<T> {
    private final Operation operation;
    private final Answer<T> answer;
    private final Map<String, String> path;
    private final List<QueryParameter> query;
    private final List<Parameter> headers;
    private final List<String> openHeaders;
    private final RequestContent content;

    private ApiCall(
            Operation operation,
            Answer<T> answer,
            Map<String, String> path,
            List<QueryParameter> query,
            List<Parameter> headers,
            List<String> openHeaders,
            RequestContent content) {
        this.operation = operation;
        this.answer = answer;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.openHeaders = openHeaders;
        this.content = content;
    }

    public static <T> Builder<T> of(Operation operation, Answer<T> answer) {
        return new Builder<>(operation, answer);
    }

    /** A name and the text of a value, neither encoded. */
    public record Parameter(String name, String value) {
        /** Values may be confidential. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** A name and the texts of its values, none encoded, and the text between them, already encoded. */
    public record QueryParameter(String name, List<String> values, String separator) {
        /** The text of the value, of several with the separator between them. */
        public String value() {
            return String.join(separator, values);
        }

        /** Values may be confidential. */
        @Override
        public String toString() {
            return name;
        }
    }

    public Operation operation() {
        return operation;
    }

    public Answer<T> answer() {
        return answer;
    }

    /** Path values by name, not encoded. */
    public Map<String, String> path() {
        return path;
    }

    public List<QueryParameter> query() {
        return query;
    }

    public List<Parameter> headers() {
        return headers;
    }

    /** Header parameters the operation has and this call leaves out: the client may have a value for them. */
    public List<String> openHeaders() {
        return openHeaders;
    }

    public RequestContent content() {
        return content;
    }

    /** This call with one query parameter replaced or added. */
    public ApiCall<T> withQuery(String name, Object value) {
        List<QueryParameter> changed = new ArrayList<>(query);
        changed.removeIf(parameter -> parameter.name().equals(name));
        changed.add(new QueryParameter(name, List.of(WireText.of(value)), ""));
        return new ApiCall<>(operation, answer, path, List.copyOf(changed), headers, openHeaders, content);
    }

    /** This call with the content and, where it is sent in a header, the key it was given. */
    public ApiCall<T> withKey(RequestContent keyed, @Nullable String header, String key) {
        List<Parameter> changed = new ArrayList<>(headers);
        if (header != null) {
            changed.add(new Parameter(header, key));
        }
        return new ApiCall<>(operation, answer, path, query, List.copyOf(changed), openHeaders, keyed);
    }

    /** This call with its answer read in another way. */
    public <R> ApiCall<R> withAnswer(Answer<R> other) {
        return new ApiCall<>(operation, other, path, query, headers, openHeaders, content);
    }

    @Override
    public String toString() {
        return operation.toString();
    }

    /** Collects the arguments of a call and refuses those that cannot be sent. */
    public static final class Builder<T> {
        private final Operation operation;
        private final Answer<T> answer;
        private final Map<String, String> path = new LinkedHashMap<>();
        private final List<QueryParameter> query = new ArrayList<>();
        private final List<Parameter> headers = new ArrayList<>();
        private final List<String> openHeaders = new ArrayList<>();
        private final List<Parameter> form = new ArrayList<>();
        private final List<RequestContent.Part> parts = new ArrayList<>();
        private RequestContent content = RequestContent.NONE;

        private Builder(Operation operation, Answer<T> answer) {
            this.operation = Objects.requireNonNull(operation, "operation");
            this.answer = Objects.requireNonNull(answer, "answer");
        }

        /** One path segment. Refused: null, and the empty, {@code .} and {@code ..} that would address something else. */
        public Builder<T> path(String name, Object value) {
            String text = WireText.of(Objects.requireNonNull(value, name));
            if (text.isEmpty() || text.equals(".") || text.equals("..")) {
                throw new IllegalArgumentException(
                        "`" + name + "` must not be empty, \".\" or \"..\", but was \"" + text + "\"");
            }
            path.put(name, text);
            return this;
        }

        /** A scalar, or a collection that repeats the parameter; null is left out. */
        public Builder<T> query(String name, @Nullable Object value) {
            return query(name, value, QueryStyle.EXPLODED);
        }

        /** A scalar, collection or map in the given style; null is left out. */
        public Builder<T> query(String name, @Nullable Object value, QueryStyle style) {
            if (value != null) {
                addQuery(name, value, style);
            }
            return this;
        }

        private void addQuery(String name, Object value, QueryStyle style) {
            if (style == QueryStyle.DEEP_OBJECT && value instanceof Map<?, ?> map) {
                map.forEach((key, inner) -> query(name + "[" + key + "]", inner, QueryStyle.EXPLODED));
                return;
            }
            List<String> texts = WireText.all(value);
            if (texts.isEmpty()) {
                return;
            }
            switch (style) {
                case COMMA -> query.add(new QueryParameter(name, texts, ","));
                case PIPE -> query.add(new QueryParameter(name, texts, "%7C"));
                case SPACE -> query.add(new QueryParameter(name, texts, "%20"));
                case EXPLODED, DEEP_OBJECT -> {
                    for (String text : texts) {
                        query.add(new QueryParameter(name, List.of(text), ""));
                    }
                }
            }
        }

        /**
         * A header, several values joined by commas; null leaves it open. An illegal value is refused and not echoed.
         */
        public Builder<T> header(String name, @Nullable Object value) {
            if (value == null) {
                openHeaders.add(HeaderText.name(name));
            } else {
                String text = String.join(",", WireText.all(value));
                headers.add(new Parameter(HeaderText.name(name), HeaderText.value(name, text)));
            }
            return this;
        }

        /** The body as JSON. */
        public <B> Builder<T> json(JsonCodec<B> codec, B body) {
            content = RequestContent.json(codec, Objects.requireNonNull(body, "body"), null);
            return this;
        }

        /** The body as JSON, with a property that its caller cannot decide. Refused: a body that has it all the same. */
        public <B> Builder<T> json(JsonCodec<B> codec, B body, BodyFlag flag) {
            content = RequestContent.json(
                    codec, Objects.requireNonNull(body, "body"), Objects.requireNonNull(flag, "flag"));
            return this;
        }

        /** A field of a form body, repeated for a collection; null is left out. */
        public Builder<T> form(String name, @Nullable Object value) {
            if (value != null) {
                WireText.all(value).forEach(text -> form.add(new Parameter(name, text)));
            }
            content = new RequestContent.Form(List.copyOf(form));
            return this;
        }

        /** A part of a multipart body: a scalar, an {@link Upload}, or a collection of them; null is left out. */
        public Builder<T> part(String name, @Nullable Object value) {
            if (value instanceof Iterable<?> many) {
                many.forEach(each -> parts.add(RequestContent.Part.of(name, each)));
            } else if (value != null) {
                parts.add(RequestContent.Part.of(name, value));
            }
            content = new RequestContent.Multipart(List.copyOf(parts));
            return this;
        }

        /** A part of a multipart body that is JSON; null is left out. */
        public Builder<T> part(String name, @Nullable JsonModel value) {
            return part(name, (@Nullable Object) value);
        }

        public ApiCall<T> build() {
            return new ApiCall<>(
                    operation,
                    answer,
                    Map.copyOf(path),
                    List.copyOf(query),
                    List.copyOf(headers),
                    List.copyOf(openHeaders),
                    content);
        }
    }
}
