package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.sandbox.icr.IcrRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The app as the registry knows it: its id and its public keys, by which it judges JWTs. Safe for any number of threads. */
final class IcrApp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final SandboxClock clock;
    private final List<IcrAppKey> laterKeys = new CopyOnWriteArrayList<>();
    private volatile boolean firstKeyRevoked;
    private volatile Duration clockAhead = Duration.ZERO;

    IcrApp(SandboxClock clock) {
        this.clock = clock;
    }

    /** Making a key takes a while: sandboxes of one JVM begin with the same one, made when somebody needs it. */
    private static final class First {
        static final IcrAppKey KEY = IcrAppKey.generated();
    }

    static IcrAppKey firstKey() {
        return First.KEY;
    }

    IcrAppKey addKey() {
        IcrAppKey key = IcrAppKey.generated();
        laterKeys.add(key);
        return key;
    }

    void revoke(IcrAppKey key) {
        if (!laterKeys.remove(key) && key == firstKey()) {
            firstKeyRevoked = true;
        }
    }

    void clockAheadBy(Duration time) {
        clockAhead = time;
    }

    void reset() {
        laterKeys.clear();
        firstKeyRevoked = false;
        clockAhead = Duration.ZERO;
    }

    /** Whether a token is a JWT of this app, signed with a key that is not revoked and within its time. */
    boolean admits(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            Base64.Decoder base64 = Base64.getUrlDecoder();
            byte[] signature = base64.decode(parts[2]);
            return JSON.readTree(base64.decode(parts[0])).path("alg").asText().equals("RS256")
                    && isSigned(parts[0] + "." + parts[1], signature)
                    && claimsHold(JSON.readTree(base64.decode(parts[1])));
        } catch (IOException | IllegalArgumentException notAJwt) {
            return false;
        }
    }

    private boolean isSigned(String text, byte[] signature) {
        return (!firstKeyRevoked && firstKey().signed(text, signature))
                || laterKeys.stream().anyMatch(key -> key.signed(text, signature));
    }

    private boolean claimsHold(JsonNode claims) {
        JsonNode issued = claims.path("iat");
        JsonNode expires = claims.path("exp");
        // Moving the app's clock ahead is the same as moving ours back.
        Instant now = clock.now().minus(clockAhead);
        return claims.path("iss").asText().equals(IcrRegistry.APP_ID)
                && issued.isNumber()
                && expires.isNumber()
                && issued.asLong() <= now.plus(TOLERANCE).getEpochSecond()
                && expires.asLong() > now.getEpochSecond()
                && expires.asLong() <= now.plus(LONGEST).getEpochSecond();
    }
}
