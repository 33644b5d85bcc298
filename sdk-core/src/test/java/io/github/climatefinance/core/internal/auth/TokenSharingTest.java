package io.github.climatefinance.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.TokenPolicy;
import io.github.climatefinance.core.auth.TokenSource;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.internal.TokenTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls, one token. */
@Timeout(30)
class TokenSharingTest {
    private static final List<List<String>> SECURITY = List.of(List.of("bearer"));

    private final TurnableTime time = new TurnableTime();
    private final TokenServer server = new TokenServer();
    private final List<Authorizer> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Authorizer::close);
        server.close();
    }

    @Test
    void hundredCallersFetchOneToken() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        server.hold();

        try (Callers<String> callers = new Callers<>(100, () -> header(authorizer))) {
            callers.start();
            callers.awaitAllWaiting();
            server.release();

            assertThat(got(callers)).hasSize(100).containsOnly("Bearer token-1");
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void hundredCallersWithAnExpiredTokenFetchOneMore() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        header(authorizer);
        time.advance(Duration.ofHours(1));

        try (Callers<String> callers = new Callers<>(100, () -> header(authorizer))) {
            callers.start();

            assertThat(got(callers)).containsOnly("Bearer token-2");
        }
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void hundredRefusalsAtOnceDropTheOldTokenOnlyAndFetchOnce() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        Authorization refused = authorizer.authorize(SECURITY, scope());

        try (Callers<String> callers = new Callers<>(100, () -> {
            assertThat(authorizer.rejected(refused)).isTrue();
            return header(authorizer);
        })) {
            callers.start();

            assertThat(got(callers)).containsOnly("Bearer token-2");
        }
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aLateRefusalOfTheOldTokenLeavesTheNewOne() {
        Authorizer authorizer = authorizer(server.grant());
        Authorization old = authorizer.authorize(SECURITY, scope());
        authorizer.rejected(old);
        header(authorizer);

        assertThat(authorizer.rejected(old)).isTrue();

        assertThat(header(authorizer)).isEqualTo("Bearer token-2");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aFailingEndpointTellsEveryWaiterTheCause() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        server.answer(503);
        server.hold();
        Set<Throwable> failures = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Throwable> causes = Collections.newSetFromMap(new IdentityHashMap<>());

        try (Callers<String> callers = new Callers<>(60, () -> header(authorizer))) {
            callers.start();
            callers.awaitAllWaiting();
            server.release();

            for (Future<String> result : callers.results()) {
                TokenException failure = (TokenException) failure(result);
                assertThat(failure.status()).hasValue(503);
                assertThat(failure.error()).contains("temporarily_unavailable");
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
                assertThat(failure).hasMessageContaining("test call").hasMessageContaining("HTTP 503");
                failures.add(failure);
                causes.add(failure.getCause());
            }
        }

        assertThat(failures).hasSize(60);
        assertThat(causes).hasSize(1);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aNewCallTriesAgainAfterAFailure() {
        Authorizer authorizer = authorizer(server.grant());
        server.answer(503);
        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> header(authorizer));
        server.answer(200);

        assertThat(header(authorizer)).isEqualTo("Bearer token-2");
    }

    @Test
    void oneWaitersCancelDoesNotFailTheOthers() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        server.hold();
        CallScope leaving = scope();

        try (Callers<String> first = new Callers<>(1, () -> header(authorizer, leaving));
                Callers<String> others = new Callers<>(5, () -> header(authorizer))) {
            first.start();
            first.awaitAllWaiting();
            others.start();
            others.awaitAllWaiting();
            leaving.cancel();

            assertThat(failure(first.results().get(0))).isInstanceOf(CallCancelledException.class);
            server.release();
            assertThat(got(others)).containsOnly("Bearer token-1");
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void oneWaitersInterruptDoesNotFailTheOthers() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        server.hold();
        CountDownLatch flagged = new CountDownLatch(1);
        Thread leaving = new Thread(() -> {
            try {
                header(authorizer);
            } catch (CallCancelledException e) {
                if (Thread.currentThread().isInterrupted()) {
                    flagged.countDown();
                }
            }
        });
        leaving.start();
        server.awaitRequest();

        try (Callers<String> others = new Callers<>(5, () -> header(authorizer))) {
            others.start();
            others.awaitAllWaiting();
            leaving.interrupt();
            leaving.join(TimeUnit.SECONDS.toMillis(20));
            server.release();

            assertThat(got(others)).containsOnly("Bearer token-1");
        }
        assertThat(flagged.getCount()).isZero();
    }

    @Test
    void aDeadlineOf300MsHoldsAgainstASlowEndpointAndHarmsNobody() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        server.hold();
        CallScope hurried = new CallScope("hurried call", Duration.ofMillis(300), Time.system(), Sleeper.real());
        long began = System.nanoTime();

        assertThatExceptionOfType(CallTimeoutException.class)
                .isThrownBy(() -> header(authorizer, hurried))
                .withMessageContaining("hurried call")
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        try (Callers<String> patient = new Callers<>(3, () -> header(authorizer))) {
            patient.start();
            patient.awaitAllWaiting();
            server.release();
            assertThat(got(patient)).containsOnly("Bearer token-1");
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aSourceThatNeverReturnsIsGivenUpAndInterrupted() {
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicInteger fetches = new AtomicInteger();
        TokenSource source = context -> {
            if (fetches.incrementAndGet() > 1) {
                return AccessToken.of("late-but-there");
            }
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return AccessToken.of("too-late");
        };
        Authorizer authorizer =
                authorizer(BearerCredentials.from(source, TokenPolicy.defaults().fetchTimeout(Duration.ofMillis(500))));

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> header(authorizer))
                .withMessageContaining("the token source gave none within 500 ms");

        TokenServer.await(interrupted);
        assertThat(header(authorizer)).isEqualTo("Bearer late-but-there");
    }

    @Test
    void aFetchThatIsGivenUpBeforeItHasAThreadNeverAsksItsSource() {
        AtomicInteger fetches = new AtomicInteger();
        TokenSource source = context -> AccessToken.of("token-" + fetches.incrementAndGet());
        BearerCredentials hasty =
                BearerCredentials.from(source, TokenPolicy.defaults().fetchTimeout(Duration.ofMillis(50)));
        List<Runnable> waiting = new ArrayList<>();
        TokenCell cell = new TokenCell(
                hasty, new FetchMeans(server.transport(), new ServerClock(time), time, Sleeper.real(), waiting::add));

        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> cell.get(scope()));
        waiting.forEach(Runnable::run);

        assertThat(waiting).hasSize(1);
        assertThat(fetches).hasValue(0);
    }

    @Test
    void aFetchThatIsGivenUpCancelsARequestThatHeedsNoInterrupt() {
        CountDownLatch cancelled = new CountDownLatch(1);
        TokenTransport stubborn = (request, scope) -> {
            var unused = scope.onCancel(cancelled::countDown);
            while (cancelled.getCount() > 0) {
                Thread.onSpinWait();
            }
            throw new IOException("cancelled");
        };
        BearerCredentials hasty =
                BearerCredentials.from(server.grant(), TokenPolicy.defaults().fetchTimeout(Duration.ofMillis(500)));
        Authorizer authorizer =
                new Authorizer(Map.of("bearer", hasty), stubborn, new ServerClock(time), time, Sleeper.real());
        opened.add(authorizer);

        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> header(authorizer));

        TokenServer.await(cancelled);
    }

    @Test
    void aFetchThatIsGivenUpEndsItsRequest() {
        server.hold();
        CountDownLatch ended = new CountDownLatch(1);
        TokenSource source = context -> {
            try {
                return server.grant().fetch(context);
            } catch (IOException | TokenException e) {
                ended.countDown();
                throw e;
            }
        };
        Authorizer authorizer = authorizer(source);

        try (Callers<String> callers = new Callers<>(1, () -> header(authorizer))) {
            callers.start();
            server.awaitRequest();
            authorizer.close();

            TokenServer.await(ended);
            assertThat(failure(callers.results().get(0)))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("the client is closed");
        }
        assertThatExceptionOfType(CallCancelledException.class).isThrownBy(() -> header(authorizer));
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void whateverASourceThrowsReachesItsWaiters() {
        Authorizer io = authorizer((TokenSource) context -> {
            throw new IOException("the disk is gone");
        });
        Authorizer error = authorizer((TokenSource) context -> {
            throw new StackOverflowError("too deep");
        });

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> header(io))
                .withCauseInstanceOf(IOException.class);
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> header(error))
                .withCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void aSourceThatCallsItsOwnClientIsToldSo() {
        List<Authorizer> own = new ArrayList<>();
        Authorizer authorizer = authorizer((TokenSource) context -> AccessToken.of(header(own.get(0))));
        own.add(authorizer);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> header(authorizer))
                .withStackTraceContaining("the token source calls the client that waits for its token");
    }

    @Test
    void eachCredentialKeepsItsOwnToken() {
        BearerCredentials shared = BearerCredentials.from(server.grant());
        Authorizer one = authorizer(shared);
        Authorizer other = authorizer(shared);

        assertThat(header(one)).isEqualTo("Bearer token-1");
        assertThat(header(other)).isEqualTo("Bearer token-2");
        assertThat(header(one)).isEqualTo("Bearer token-1");
    }

    private Authorizer authorizer(TokenSource source) {
        return authorizer(BearerCredentials.from(source));
    }

    private Authorizer authorizer(BearerCredentials credentials) {
        Authorizer authorizer = new Authorizer(
                Map.of("bearer", credentials), server.transport(), new ServerClock(time), time, Sleeper.real());
        opened.add(authorizer);
        return authorizer;
    }

    private String header(Authorizer authorizer) {
        return header(authorizer, scope());
    }

    private static String header(Authorizer authorizer, CallScope scope) {
        return authorizer.authorize(SECURITY, scope).headers().getOrDefault("Authorization", "none");
    }

    private CallScope scope() {
        return new CallScope("test call", Duration.ofSeconds(20), time, Sleeper.real());
    }

    private static List<String> got(Callers<String> callers) throws Exception {
        List<String> values = new ArrayList<>();
        for (Future<String> result : callers.results()) {
            values.add(result.get(20, TimeUnit.SECONDS));
        }
        return values;
    }

    private static Throwable failure(Future<String> result) {
        try {
            throw new AssertionError("expected a failure, but got " + result.get(20, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
