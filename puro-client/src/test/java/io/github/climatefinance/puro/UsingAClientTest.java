package io.github.climatefinance.puro;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.page.ItemWalk;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionType;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The examples of docs/using-a-client.md, run. The architecture tests find each of them here, whatever its line breaks. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsingAClientTest {
    private static final Logger log = LoggerFactory.getLogger(UsingAClientTest.class);

    private final PuroSandbox sandbox;
    private final PuroClient puro;

    UsingAClientTest(PuroSandbox sandbox) {
        this.sandbox = sandbox;
        this.puro = client();
    }

    private PuroClient client() {
        return PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
                .build();
    }

    @AfterAll
    void stop() {
        puro.close();
    }

    @Test
    void calls() {
        String id = anyId();

        Transaction transaction = puro.transactions().get(id);
        CompletableFuture<Transaction> later = puro.transactions().getAsync(id);
        ApiResponse<Transaction> whole = puro.transactions().getWithResponse(id);
        Transaction quickly =
                puro.transactions().withOptions(o -> o.timeout(ofSeconds(5))).get(id);

        assertThat(List.of(later.join(), whole.value(), quickly)).containsOnly(transaction);
    }

    @Test
    void aWalkGoesOverAllPages() {
        List<Transaction> store = new ArrayList<>();

        for (Transaction transaction :
                puro.transactions().listAll().readAhead(4).within(Duration.ofMinutes(5))) {
            store.add(transaction);
        }

        assertThat(store).hasSizeGreaterThan(1_000);
    }

    /** Keeps what a crash must not lose; the crash comes after so many items. */
    private static final class Store {
        private final List<String> ids = new ArrayList<>();
        private final int crashAt;
        private @Nullable String token;

        private Store(int crashAt) {
            this.crashAt = crashAt;
        }

        Optional<String> token() {
            return Optional.ofNullable(token);
        }

        void save(Transaction transaction, String resumeToken) {
            ids.add(transaction.transactionId());
            token = resumeToken;
            if (ids.size() == crashAt) {
                throw new IllegalStateException("crash");
            }
        }
    }

    private void walk(Store store) {
        Pager<Transaction> all = puro.transactions().listAll();
        Pager<Transaction> rest = store.token().map(all::resumeFrom).orElse(all);
        try (ItemWalk<Transaction> walk = rest.iterator()) {
            while (walk.hasNext()) {
                store.save(walk.next(), walk.resumeToken());
            }
        }
    }

    @Test
    void aWalkGoesOnBehindTheItemThatWasSavedLast() {
        Store store = new Store(250);

        assertThatThrownBy(() -> walk(store)).hasMessage("crash");
        int before = sandbox.requests("listTransactions").size();
        walk(store);

        assertThat(store.ids)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1_000)
                .isEqualTo(puro.transactions().listAll().stream()
                        .map(Transaction::transactionId)
                        .toList());
        assertThat(before).isEqualTo(3);
        assertThat(sandbox.requests("listTransactions").get(3).queryValue("offset"))
                .isEqualTo("200");
    }

    @Test
    void aTypeNobodyHasHeardOfKeepsItsText() {
        sandbox.faults()
                .next(
                        "getTransaction",
                        Fault.answer(answer -> ((ObjectNode) answer)
                                .put("type", "SyntheticNewType")
                                .put("syntheticNewProperty", 7)));
        Transaction transaction = puro.transactions().get(anyId());

        if (!transaction.type().isKnown()) {
            log.warn("a new type of transaction: {}", transaction.type().value());
        }

        assertThat(transaction.type().isKnown()).isFalse();
        assertThat(transaction.type().known()).isEqualTo(TransactionType.Known.UNRECOGNIZED);
        assertThat(transaction.type()).isEqualTo(TransactionType.of("SyntheticNewType"));
        assertThat(transaction.additionalProperties()).containsKey("syntheticNewProperty");
        assertThat(transaction.toJson()).contains("\"SyntheticNewType\"", "\"syntheticNewProperty\":7");
    }

    @Test
    void aClosedClientSendsNothing() {
        PuroClient closed = client();
        closed.close();

        assertThatThrownBy(() -> closed.labels().list())
                .isInstanceOfSatisfying(
                        CallCancelledException.class,
                        cancelled -> assertThat(cancelled.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(sandbox.requests()).isEmpty();
    }

    private String anyId() {
        return puro.transactions().list(p -> p.limit(1)).data().get(0).transactionId();
    }
}
