package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionType;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks whole listings of the sandbox, which has well over a thousand transactions. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {
    private final PuroSandbox sandbox;
    private final PuroClient puro;

    PagingTest(PuroSandbox sandbox) {
        this.sandbox = sandbox;
        this.puro = PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
                .build();
    }

    @AfterAll
    void stop() {
        puro.close();
    }

    @Test
    void aWalkDeliversEveryTransactionOnceInTheOrderOfThePages() {
        List<String> byHand = idsPageByPage();
        sandbox.reset();

        List<String> walked = ids(puro.transactions().listAll());

        assertThat(walked)
                .hasSizeGreaterThanOrEqualTo(1_000)
                .doesNotHaveDuplicates()
                .isEqualTo(byHand);
        assertThat(sandbox.requests()).hasSize((walked.size() + 99) / 100);
    }

    @Test
    void readingAheadKeepsTheOrder() {
        List<String> one = ids(puro.transactions().listAll());

        List<String> ahead = ids(puro.transactions().listAll(p -> p.limit(20)).readAhead(8));

        assertThat(ahead).isEqualTo(one);
    }

    @Test
    void theFilterGoesWithEveryPage() {
        List<String> types = new ArrayList<>();
        for (Transaction transaction : puro.transactions()
                .listAll(p -> p.transactionType(TransactionType.RETIREMENT).limit(50))) {
            types.add(transaction.type().value());
        }

        assertThat(types).hasSizeGreaterThan(50).containsOnly("Retirement");
        assertThat(sandbox.requests()).hasSizeGreaterThan(1).allSatisfy(request -> {
            assertThat(request.queryValue("transactionType")).isEqualTo("Retirement");
            assertThat(request.queryValue("limit")).isEqualTo("50");
        });
        assertThat(sandbox.requests()).extracting(PagingTest::offset).doesNotHaveDuplicates();
    }

    @Test
    void theFirstFewItemsCostOnePage() {
        assertThat(puro.transactions().listAll().first(3)).hasSize(3);
        assertThat(sandbox.requests()).hasSize(1);
    }

    @Test
    void aFailureInTheSeventhPageComesAfterTheItemsOfTheFirstSixAndAskingAgainGoesOn() {
        Iterator<Transaction> walk =
                puro.transactions().listAll(p -> p.limit(10)).iterator();
        for (int i = 0; i < 60; i++) {
            walk.next();
        }
        sandbox.faults().next("listTransactions", Fault.status(500)).times(3);

        assertThatThrownBy(walk::hasNext)
                .isInstanceOf(PagingException.class)
                .hasMessageStartingWith("page 7: puro listTransactions failed: HTTP 500")
                .hasCauseInstanceOf(ServerException.class);
        assertThat(walk.next().transactionId())
                .isEqualTo(puro.transactions()
                        .list(p -> p.limit(1).offset(60))
                        .data()
                        .get(0)
                        .transactionId());
    }

    @Test
    void issuedCertificatesAreActiveRetiredOrWithdrawn() {
        Map<String, Long> balance = new HashMap<>();
        for (Transaction transaction : puro.transactions().listAll()) {
            long sign = sign(transaction.type());
            transaction.bundles().forEach(bundle -> balance.merge(bundle.issuanceId(), sign * size(bundle), Long::sum));
        }
        puro.certificates().listAll().stream()
                .forEach(bundle -> balance.merge(bundle.issuanceId(), -size(bundle), Long::sum));

        assertThat(balance)
                .isNotEmpty()
                .allSatisfy((issuance, rest) -> assertThat(rest).as(issuance).isZero());
    }

    private static long sign(TransactionType type) {
        return switch (type.known()) {
            case ISSUANCE -> 1;
            case RETIREMENT, WITHDRAWAL -> -1;
            default -> 0;
        };
    }

    private static long size(CertificateBundle bundle) {
        return CertificateRange.parse(bundle.certificates()).size();
    }

    private List<String> idsPageByPage() {
        List<String> ids = new ArrayList<>();
        int before = -1;
        while (ids.size() > before) {
            before = ids.size();
            puro.transactions().list(p -> p.offset(ids.size())).data().forEach(t -> ids.add(t.transactionId()));
        }
        return ids;
    }

    private static List<String> ids(Iterable<Transaction> transactions) {
        List<String> ids = new ArrayList<>();
        transactions.forEach(transaction -> ids.add(transaction.transactionId()));
        return ids;
    }

    private static String offset(SandboxRequest request) {
        return request.queryValue("offset");
    }
}
