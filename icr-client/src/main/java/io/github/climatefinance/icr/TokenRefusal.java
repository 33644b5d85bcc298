package io.github.climatefinance.icr;

import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.icr.model.IcrError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into words that the registry made no token. */
final class TokenRefusal {
    private static final int LONGEST_QUOTE = 200;

    private TokenRefusal() {}

    /**
     * The exception.
     *
     * @param proof the JWT that was sent, which the answer may repeat
     */
    static TokenException of(TokenResponse answer, TokenPath path, String proof) {
        Optional<IcrError> error = read(answer.body());
        Optional<String> name = error.flatMap(IcrError::error).map(text -> quoted(text, proof));
        String told = error.map(TokenRefusal::texts).orElse(List.of()).stream()
                .findFirst()
                .map(text -> ", \"" + quoted(text, proof) + "\"")
                .orElse("");
        return TokenException.refused(
                "the registry made no token, it answered HTTP " + answer.status()
                        + name.map(text -> " " + text).orElse("") + told + meaning(answer.status()) + " (POST "
                        + path.shown() + ")",
                answer.status(),
                name.orElse(null));
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401 -> "; the key may be revoked, the app's id wrong, or this machine's clock off";
            case 403, 404 -> "; the installation may be suspended, removed or not of this app";
            default -> "";
        };
    }

    private static Optional<IcrError> read(String body) {
        try {
            return Optional.of(IcrError.fromJson(body));
        } catch (DecodingException noError) {
            return Optional.empty();
        }
    }

    private static List<String> texts(IcrError error) {
        List<String> texts = new ArrayList<>();
        error.message().ifPresent(message -> {
            if (message.isTextual()) {
                texts.add(message.textValue());
            }
            message.forEach(text -> texts.add(text.asText()));
        });
        return texts;
    }

    private static String quoted(String text, String proof) {
        return Mask.line(Mask.apply(text, List.of(proof)), LONGEST_QUOTE);
    }
}
