package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.internal.TokenTransport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import okio.ByteString;

/** Chooses and applies the credentials of a call. One per client: it keeps the client's tokens. Thread-safe. */
public final class Authorizer implements AutoCloseable {
    private final Map<String, Credential> credentials;
    private final Map<BearerCredentials, TokenCell> cells = new HashMap<>();
    private final TokenThreads threads = new TokenThreads();

    /**
     * The authorise step of one client.
     *
     * @param credentials by the name of their security scheme
     */
    public Authorizer(
            Map<String, Credential> credentials,
            TokenTransport transport,
            ServerClock clock,
            Time time,
            Sleeper sleeper) {
        this.credentials = Map.copyOf(credentials);
        FetchMeans means = new FetchMeans(transport, clock, time, sleeper, threads);
        for (Credential credential : this.credentials.values()) {
            if (credential instanceof BearerCredentials bearer && bearer.fixed().isEmpty()) {
                cells.computeIfAbsent(bearer, b -> new TokenCell(b, means));
            }
        }
    }

    /**
     * The first alternative for all of whose schemes there are credentials; an empty one when there are no alternatives.
     *
     * @throws IllegalArgumentException when there is none, naming what is missing, or when two schemes that are needed
     *     together would overwrite each other's header
     */
    public List<String> choose(List<List<String>> alternatives) {
        if (alternatives.isEmpty()) {
            return List.of();
        }
        Set<String> missing = new TreeSet<>();
        for (List<String> schemes : alternatives) {
            if (credentials.keySet().containsAll(schemes)) {
                refuseSharedHeader(schemes);
                return schemes;
            }
            missing.addAll(schemes);
        }
        missing.removeAll(credentials.keySet());
        throw new IllegalArgumentException("the client has no credentials for " + String.join(", ", quoted(missing))
                + ", which this operation needs");
    }

    private void refuseSharedHeader(List<String> schemes) {
        if (schemes.size() < 2) {
            return;
        }
        Map<String, String> byHeader = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String scheme : schemes) {
            Credential credential = Objects.requireNonNull(credentials.get(scheme), scheme);
            String header = credential instanceof ApiKeyCredentials apiKey ? apiKey.header() : "Authorization";
            String other = byHeader.put(header, scheme);
            if (other != null) {
                throw new IllegalArgumentException("`" + other + "` and `" + scheme
                        + "` are needed together, but both are sent in the header `" + header + "`");
            }
        }
    }

    private static List<String> quoted(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }

    /** Whose credentials those are that {@link #choose} chooses. */
    public CredentialIdentity identity(List<List<String>> alternatives) {
        List<String> schemes = choose(alternatives);
        List<Credential> used = schemes.stream()
                .map(scheme -> Objects.requireNonNull(credentials.get(scheme), scheme))
                .toList();
        return CredentialIdentity.of(schemes, used);
    }

    /** What to send for the first alternative that can be served; waits for a token within the call's deadline. */
    public Authorization authorize(List<List<String>> alternatives, CallScope scope) {
        List<String> schemes = choose(alternatives);
        if (schemes.isEmpty()) {
            return Authorization.NONE;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        List<String> secrets = new ArrayList<>();
        List<Authorization.Sent> tokens = new ArrayList<>();
        for (String scheme : schemes) {
            Credential credential = Objects.requireNonNull(credentials.get(scheme), scheme);
            if (credential instanceof BasicCredentials basic) {
                headers.put("Authorization", basic.authorization());
            } else if (credential instanceof ApiKeyCredentials apiKey) {
                headers.put(apiKey.header(), apiKey.key());
            } else if (credential instanceof BearerCredentials bearer) {
                headers.put(
                        "Authorization",
                        "Bearer " + token(bearer, scope, tokens).value());
            }
            secrets.addAll(secretsOf(credential));
        }
        for (Authorization.Sent sent : tokens) {
            secrets.add(sent.token().value());
        }
        return new Authorization(String.join("+", schemes), headers, secrets, tokens);
    }

    private AccessToken token(BearerCredentials bearer, CallScope scope, List<Authorization.Sent> tokens) {
        TokenCell cell = cells.get(bearer);
        if (cell == null) {
            return bearer.fixed().orElseThrow();
        }
        AccessToken token = cell.get(scope);
        tokens.add(new Authorization.Sent(cell, token));
        return token;
    }

    /** After a 401: forgets the token only if it still is the one that was sent; true if one repeat makes sense. */
    public boolean rejected(Authorization used) {
        used.tokens().forEach(sent -> sent.cell().reject(sent.token()));
        return !used.tokens().isEmpty();
    }

    /**
     * A fingerprint of whom this client acts for, the same in every process with the same credentials; empty where a token
     * source does not say for whom it gets tokens.
     */
    public Optional<String> identity() {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, Credential> each : new TreeMap<>(credentials).entrySet()) {
            Optional<String> known = identity(each.getValue());
            if (known.isEmpty()) {
                return known;
            }
            all.append(each.getKey()).append('\n').append(known.get()).append('\n');
        }
        return Optional.of(ByteString.encodeUtf8(all.toString()).sha256().hex().substring(0, 16));
    }

    private static Optional<String> identity(Credential credential) {
        if (credential instanceof BasicCredentials basic) {
            return Optional.of(basic.key());
        }
        if (credential instanceof ApiKeyCredentials apiKey) {
            return Optional.of(apiKey.key());
        }
        BearerCredentials bearer = (BearerCredentials) credential;
        return bearer.fixed().map(AccessToken::value).or(bearer.source()::identity);
    }

    /** What must appear in no message: the secrets of all credentials and the tokens held now. */
    public Collection<String> secrets() {
        List<String> secrets = new ArrayList<>();
        credentials.values().forEach(credential -> secrets.addAll(secretsOf(credential)));
        cells.values().forEach(cell -> cell.held().ifPresent(token -> secrets.add(token.value())));
        return secrets;
    }

    private static List<String> secretsOf(Credential credential) {
        List<String> secrets = new ArrayList<>();
        if (credential instanceof BasicCredentials basic) {
            secrets.add(basic.secret());
            secrets.add(basic.authorization().substring("Basic ".length()));
        } else if (credential instanceof ApiKeyCredentials apiKey) {
            secrets.add(apiKey.key());
        } else if (credential instanceof BearerCredentials bearer) {
            bearer.fixed().ifPresent(token -> secrets.add(token.value()));
            secrets.addAll(bearer.source().secrets());
        }
        return secrets;
    }

    /** Ends renewals and fails whoever waits for a token. */
    @Override
    public void close() {
        for (TokenCell cell : cells.values()) {
            cell.close();
        }
        threads.close();
    }
}
