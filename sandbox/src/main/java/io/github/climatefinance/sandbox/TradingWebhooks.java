package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.trading.TradingNotification;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends the platform's notifications. They are registered for HTTPS, which needs a certificate that all trust: here a
 * server on loopback takes what is meant for any host. Safe for any number of threads.
 */
final class TradingWebhooks implements AutoCloseable {

    private final Deliveries deliveries;
    private final Heart heart;
    private final BiConsumer<String, List<String>> violations;
    private volatile @Nullable URI receiver;

    /**
     * @param heart has the platform tell what is due though nobody asks
     * @param violations is told which event does not keep to the specification, and why
     */
    TradingWebhooks(Deliveries deliveries, Heart heart, BiConsumer<String, List<String>> violations) {
        this.deliveries = deliveries;
        this.heart = heart;
        this.violations = violations;
    }

    /** The specification, read when the first notification is sent. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/trading/partner-webhooks.yaml");
    }

    void deliverTo(URI url) {
        receiver = Deliveries.onLoopback(url);
        heart.start();
    }

    void tell(TradingNotification notification) {
        List<String> problems = Spec.DOCUMENT
                .route("POST", notification.path())
                .map(route -> route.operation().requestProblems(notification.payload(), "application/json"))
                .orElseGet(() -> List.of("there is no operation " + notification.path()));
        if (!problems.isEmpty()) {
            violations.accept(notification.event(), problems);
        }
        Optional.ofNullable(receiver)
                .ifPresent(to -> deliveries.send(new Deliveries.Message(
                        notification.event(),
                        address(to, notification.url()),
                        notification.headers(),
                        notification.payload().toString())));
    }

    private static URI address(URI to, URI registered) {
        String path = registered.getRawPath() == null ? "" : registered.getRawPath();
        String query = registered.getRawQuery() == null ? "" : "?" + registered.getRawQuery();
        return URI.create(to.toString().replaceAll("/+$", "") + (path.isEmpty() ? "/" : path) + query);
    }

    List<WebhookDelivery> log() {
        return deliveries.log();
    }

    void reset() {
        receiver = null;
        deliveries.clear();
    }

    @Override
    public void close() {
        deliveries.close();
    }
}
