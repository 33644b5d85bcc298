package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.icr.IcrEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The app's webhook: signs what the registry tells and has it sent. Safe for any number of threads. */
final class IcrWebhooks implements AutoCloseable {

    private final Deliveries deliveries;
    private final Heart heart;
    private volatile @Nullable Target target;

    /** @param catchUp has the registry do what is due, so that it tells of it though nobody asks */
    IcrWebhooks(Deliveries deliveries, Runnable catchUp) {
        this.deliveries = deliveries;
        this.heart = new Heart(catchUp);
    }

    private record Target(URI url, Optional<String> secret) {}

    void deliverTo(URI url, Optional<String> secret) {
        target = new Target(Deliveries.onLoopback(url), secret);
        heart.start();
    }

    /** Sends an event, if there is somebody to send it to. */
    void tell(IcrEvent event) {
        Target to = target;
        if (to != null) {
            deliveries.send(message(event, to));
        }
    }

    void reset() {
        target = null;
        deliveries.clear();
    }

    @Override
    public void close() {
        heart.close();
        deliveries.close();
    }

    private static Deliveries.Message message(IcrEvent event, Target to) {
        ObjectNode payload = event.payload();
        if (to.secret().isEmpty()) {
            return new Deliveries.Message(event.name(), to.url(), Map.of(), payload.toString());
        }
        String signedData =
                Base64.getEncoder().encodeToString(payload.toString().getBytes(StandardCharsets.UTF_8));
        return new Deliveries.Message(
                event.name(),
                to.url(),
                Map.of("x-icr-signature-256", "sha256=" + signature(to.secret().get(), signedData)),
                payload.deepCopy().put("signedData", signedData).toString());
    }

    private static String signature(String secret, String signedData) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signedData.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
