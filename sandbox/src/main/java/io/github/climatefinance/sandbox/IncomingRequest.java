package io.github.climatefinance.sandbox;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.RecordedRequest;

/**
 * A request taken apart, free of the library that received it.
 *
 * @param rawPath as sent, without the query
 * @param clientCertificate what the caller showed in the TLS handshake
 */
record IncomingRequest(
        String method,
        String rawPath,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        String body,
        Optional<X509Certificate> clientCertificate) {

    private static final String BEARER = "Bearer ";

    static IncomingRequest of(RecordedRequest request) {
        String target = request.getTarget();
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.getHeaders()
                .forEach(header -> headers.computeIfAbsent(
                                header.getFirst().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(header.getSecond()));
        return new IncomingRequest(
                request.getMethod(),
                path,
                mark < 0 ? Map.of() : query(target.substring(mark + 1)),
                headers,
                request.getBody() == null ? "" : request.getBody().string(charset(request)),
                certificate(request));
    }

    // Files among the parts of a body are kept with a character for each byte.
    private static Charset charset(RecordedRequest request) {
        String type = request.getHeaders().get("Content-Type");
        return type != null && type.startsWith("multipart/") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /** What the one {@code Authorization} header bears; empty if there are several, none, or one of another scheme. */
    Optional<String> bearer() {
        List<String> given = headers.getOrDefault("authorization", List.of());
        return given.size() == 1 && given.get(0).regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(given.get(0).substring(BEARER.length()))
                : Optional.empty();
    }

    private static Optional<X509Certificate> certificate(RecordedRequest request) {
        return request.getHandshake() == null
                ? Optional.empty()
                : request.getHandshake().peerCertificates().stream()
                        .filter(X509Certificate.class::isInstance)
                        .map(X509Certificate.class::cast)
                        .findFirst();
    }

    /** The part of the path below a base path, still encoded; empty if it is not below it. */
    Optional<String> pathBelow(String basePath) {
        return rawPath.startsWith(basePath + "/")
                ? Optional.of(rawPath.substring(basePath.length()))
                : Optional.empty();
    }

    String contentType() {
        return headers.getOrDefault("content-type", List.of("")).get(0);
    }

    static Map<String, List<String>> query(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                query.computeIfAbsent(decoded(equals < 0 ? pair : pair.substring(0, equals)), n -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    // A stray % decodes to itself: the specification check, not an exception, is to tell the caller.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
