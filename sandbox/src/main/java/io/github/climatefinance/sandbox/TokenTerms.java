package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a token request must say.
 *
 * @param fields the value of each form field, compared byte by byte; of {@code scope} some of the words are enough
 * @param basic judges a client that names itself by HTTP Basic; empty where that is no way to do so
 */
record TokenTerms(Map<String, String> fields, Optional<BasicGate> basic) {

    /** HTTP Basic as OAuth has it: both parts are form-encoded first. */
    static BasicGate basic(String clientId, String clientSecret) {
        return new BasicGate(
                URLEncoder.encode(clientId, StandardCharsets.UTF_8),
                URLEncoder.encode(clientSecret, StandardCharsets.UTF_8));
    }

    /** Why a request that keeps to the specification gets no token; empty if it gets one. */
    Optional<TokenRefusal> refusal(Exchange call) {
        Stream<TokenRefusal> wrongFields = fields.entrySet().stream()
                .filter(field -> isWrong(field.getKey(), field.getValue(), call.requiredBody()))
                .map(field -> TokenRefusal.of(field.getKey()));
        return Stream.concat(wrongFields, client(call).stream()).min(Comparator.naturalOrder());
    }

    private Optional<TokenRefusal> client(Exchange call) {
        boolean inForm = call.requiredBody().has("client_secret");
        boolean inHeader = call.request().headers().containsKey("authorization");
        if (basic.isEmpty() || (inForm && !inHeader)) {
            return Optional.empty();
        }
        if (inForm) {
            return Optional.of(TokenRefusal.INVALID_REQUEST);
        }
        return basic.get().admits(call.request()) ? Optional.empty() : Optional.of(TokenRefusal.INVALID_CLIENT);
    }

    private static boolean isWrong(String name, String expected, JsonNode form) {
        if (!form.has(name)) {
            return false; // the specification has said whether it must be there
        }
        String given = form.path(name).asText();
        return name.equals("scope")
                ? !List.of(expected.split(" ")).containsAll(List.of(given.split(" ")))
                : !MessageDigest.isEqual(bytes(expected), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
