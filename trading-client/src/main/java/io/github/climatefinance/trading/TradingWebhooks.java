package io.github.climatefinance.trading;

import io.github.climatefinance.core.HeaderText;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.WebhookHeader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads what the provider sends to a webhook, if it has a header that was registered. Immutable and thread-safe.
 *
 * <p>The provider signs nothing: a header with a secret value, registered with the webhook and sent with every notification,
 * is all that tells it from others (documented). So the body is as trustworthy as the connection, and whoever learns the
 * header can send anything. Take an event as a hint, and read what it is about before money moves.
 */
public final class TradingWebhooks {
    private static final Pattern PATH_SEGMENT = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final Pattern EVENT = Pattern.compile("[A-Z0-9]++(_[A-Z0-9]++)*+");

    private final List<WebhookHeader> accepted;

    private TradingWebhooks(List<WebhookHeader> accepted) {
        this.accepted = accepted;
    }

    /**
     * Takes deliveries that have this header, as it was registered by {@code WebhookData}.
     *
     * @param others further ones of which any will do, as while a value is being replaced
     * @throws IllegalArgumentException if one cannot be sent in a header, or its value is blank or has a blank at an end,
     *     which HTTP takes away; the value is not quoted
     */
    public static TradingWebhooks withHeader(WebhookHeader header, WebhookHeader... others) {
        List<WebhookHeader> accepted = new ArrayList<>();
        accepted.add(checked(header));
        for (WebhookHeader other : others) {
            accepted.add(checked(other));
        }
        return new TradingWebhooks(List.copyOf(accepted));
    }

    private static WebhookHeader checked(WebhookHeader header) {
        HeaderText.value(HeaderText.name(header.name()), header.value());
        if (header.value().isBlank()) {
            throw new IllegalArgumentException("the value of the header `" + header.name() + "` must not be blank");
        }
        if (header.value().strip().length() < header.value().length()) {
            throw new IllegalArgumentException("the value of the header `" + header.name()
                    + "` must not begin or end with a blank: it would arrive without, and match nothing");
        }
        return header;
    }

    /**
     * The event of a delivery.
     *
     * @param pathOrEvent the path it came to, whose last part is the documented one such as {@code customer-notification}; or
     *     the event itself, as in {@code CUSTOMER_NOTIFICATION}, where the addresses registered are others
     * @param headers of the request, whatever the case of their names
     * @param body of the request, as it came
     * @throws WebhookException if the delivery does not have the header, is of no event, or cannot be read as one
     */
    public TradingEvent parse(String pathOrEvent, Map<String, List<String>> headers, byte[] body) {
        Objects.requireNonNull(pathOrEvent, "pathOrEvent");
        requireHeader(headers);
        return read(event(pathOrEvent), body);
    }

    /**
     * The event of a delivery.
     *
     * @param event that the address was registered for
     * @param headers of the request, whatever the case of their names
     * @param body of the request, as it came
     * @throws WebhookException if the delivery does not have the header, or cannot be read as this event
     */
    public TradingEvent parse(EventType event, Map<String, List<String>> headers, byte[] body) {
        Objects.requireNonNull(event, "event");
        requireHeader(headers);
        return read(event, body);
    }

    /**
     * Whether a delivery has a header that was registered. All are compared, each in a time that does not tell where the
     * difference is.
     */
    public boolean isAuthentic(Map<String, List<String>> headers) {
        boolean found = false;
        for (WebhookHeader header : accepted) {
            List<String> sent = values(headers, header.name());
            byte[] given = utf8(sent.size() == 1 ? sent.get(0) : "");
            found |= MessageDigest.isEqual(utf8(header.value()), given);
        }
        return found;
    }

    private void requireHeader(Map<String, List<String>> headers) {
        if (!isAuthentic(headers)) {
            String name = accepted.get(0).name();
            int sent = values(headers, name).size();
            throw refused(
                    switch (sent) {
                        case 0 -> "it has no header `" + name + "`";
                        case 1 -> "its header `" + name + "` is not the one registered";
                        default -> "it has " + sent + " headers `" + name + "`";
                    });
        }
    }

    private static List<String> values(Map<String, List<String>> headers, String name) {
        List<String> values = new ArrayList<>();
        headers.forEach((key, all) -> {
            if (name.equalsIgnoreCase(key)) {
                values.addAll(all);
            }
        });
        return values;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static EventType event(String pathOrEvent) {
        String path = pathOrEvent.split("[?#]", 2)[0];
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (EVENT.matcher(pathOrEvent).matches()) {
            return EventType.of(pathOrEvent);
        }
        if (PATH_SEGMENT.matcher(last).matches()) {
            return EventType.of(last.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        throw refused("its path does not end in an event, such as customer-notification");
    }

    private static TradingEvent read(EventType event, byte[] body) {
        String json = text(Objects.requireNonNull(body, "body"));
        try {
            return EventKind.of(event).read(json);
        } catch (DecodingException e) {
            throw new WebhookException(
                    "trading webhook: the delivery cannot be read: its body is no notification of the event "
                            + event.value(),
                    e);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WebhookException("trading webhook: the delivery cannot be read: it is not UTF-8", e);
        }
    }

    private static WebhookException refused(String why) {
        return new WebhookException("trading webhook: the delivery is refused: " + why, null);
    }

    /** Names the headers, and shows none of their values. */
    @Override
    public String toString() {
        return "TradingWebhooks" + accepted.stream().map(WebhookHeader::name).toList();
    }
}
