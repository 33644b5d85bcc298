package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An OAuth token endpoint. Its document says which form fields there are and which must be sent: what does not keep to
 * that is a violation. The builder says what they must hold: anything else is refused as OAuth does, but a field that the
 * document leaves optional may be missing. Every operation of the document issues tokens, so that an endpoint may have
 * two paths.
 */
final class TokenService implements Service {

    private final String basePath;
    private final SpecDocument spec;
    private final IssuedTokens tokens;
    private final TokenTerms terms;
    private final Duration lifetime;
    private final Map<TokenRefusal, IntSupplier> statuses;
    private final BooleanSupplier errorBodies;
    private final Function<Exchange, String> binding;
    private final BiConsumer<ObjectNode, Exchange> moreFields;

    private TokenService(Builder from) {
        basePath = from.basePath;
        spec = from.spec;
        tokens = from.tokens;
        terms = new TokenTerms(Map.copyOf(from.fields), from.basic, from.proof);
        lifetime = from.lifetime;
        statuses = Map.copyOf(from.statuses);
        errorBodies = from.errorBodies;
        binding = from.binding;
        moreFields = from.moreFields;
    }

    static Builder builder(SpecDocument spec, IssuedTokens tokens) {
        return new Builder(spec, tokens);
    }

    @Override
    public String basePath() {
        return basePath;
    }

    @Override
    public SpecDocument spec() {
        return spec;
    }

    @Override
    public Gate gate() {
        return (request, operation) ->
                terms.basic().filter(basic -> basic.admits(request)).isPresent();
    }

    @Override
    public Map<String, Work> operations() {
        return spec.operationIds().stream().collect(Collectors.toMap(id -> id, id -> this::answer));
    }

    /** The OAuth error that has this status, or no body if none has. */
    @Override
    public Reply problem(int status, String message) {
        return Arrays.stream(TokenRefusal.values())
                .filter(refusal -> status(refusal) == status)
                .findFirst()
                .map(refusal -> refused(refusal, message))
                .orElseGet(() -> Reply.empty(status));
    }

    Reply answer(Exchange call) {
        return terms.refusal(call)
                .map(refusal -> refused(refusal, "the token request is not acceptable"))
                .orElseGet(() -> issued(call));
    }

    private Reply issued(Exchange call) {
        IssuedTokens.Issued token = tokens.issue(lifetime, binding.apply(call));
        ObjectNode fields = JsonNodeFactory.instance
                .objectNode()
                .put("access_token", token.text())
                .put("token_type", "Bearer")
                .put("expires_in", lifetime.toSeconds());
        moreFields.accept(fields, call);
        return Reply.json(200, fields).withHeader("Cache-Control", "no-store");
    }

    private Reply refused(TokenRefusal refusal, String message) {
        if (!errorBodies.getAsBoolean()) {
            return Reply.empty(status(refusal));
        }
        return Reply.json(
                status(refusal),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("error", refusal.code())
                        .put("error_description", message));
    }

    private int status(TokenRefusal refusal) {
        return statuses.getOrDefault(refusal, refusal::usualStatus).getAsInt();
    }

    /** Collects what a provider's endpoint is like. For one thread. */
    static final class Builder {

        private final SpecDocument spec;
        private final IssuedTokens tokens;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<TokenRefusal, IntSupplier> statuses = new EnumMap<>(TokenRefusal.class);
        private String basePath = "";
        private Optional<BasicGate> basic = Optional.empty();
        private Predicate<IncomingRequest> proof = request -> true;
        private Duration lifetime = Duration.ofHours(1);
        private BooleanSupplier errorBodies = () -> true;
        private Function<Exchange, String> binding = call -> "";
        private BiConsumer<ObjectNode, Exchange> moreFields = (fields, call) -> {};

        private Builder(SpecDocument spec, IssuedTokens tokens) {
            this.spec = spec;
            this.tokens = tokens;
        }

        /** Empty text unless said otherwise. */
        Builder basePath(String path) {
            basePath = path;
            return this;
        }

        /** The value of each form field; of {@code scope} a request may name some of the words. */
        Builder expects(Map<String, String> values) {
            fields.putAll(values);
            return this;
        }

        /** Lets the client name itself by HTTP Basic: always if the document is secured, else in place of the form fields. */
        Builder basicClient(String id, String secret) {
            basic = Optional.of(TokenTerms.basic(id, secret));
            return this;
        }

        /** What else a client must prove itself by, such as a certificate; nothing unless said otherwise. */
        Builder clientProof(Predicate<IncomingRequest> test) {
            proof = test;
            return this;
        }

        /** In whole seconds; an hour unless said otherwise. */
        Builder lifetime(Duration time) {
            lifetime = time;
            return this;
        }

        /** The status of a refusal, where it is not OAuth's own. */
        Builder status(TokenRefusal refusal, int status) {
            return status(refusal, () -> status);
        }

        /** As above, asked each time. */
        Builder status(TokenRefusal refusal, IntSupplier status) {
            statuses.put(refusal, status);
            return this;
        }

        /** Whether refusals have OAuth's JSON for a body, asked each time; they have unless said otherwise. */
        Builder errorBodies(BooleanSupplier on) {
            errorBodies = on;
            return this;
        }

        /** What a token is bound to; nothing unless said otherwise. */
        Builder binding(Function<Exchange, String> text) {
            binding = text;
            return this;
        }

        /** Adds to {@code access_token}, {@code token_type} and {@code expires_in} what else the provider answers. */
        Builder answers(BiConsumer<ObjectNode, Exchange> more) {
            moreFields = more;
            return this;
        }

        TokenService build() {
            return new TokenService(this);
        }
    }
}
