package io.github.climatefinance.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.LedgerState;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.XpansivCredentials;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The recipe of the guide, on an embedded database. */
@ExtendWith(SandboxExtension.class)
class JdbcLedgerTest {
    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void createTheTable() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        execute(JdbcLedger.TABLE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static LedgerEntry entry(String id) {
        return LedgerEntry.fromJson(
                "{\"id\":\"" + id + "\",\"begun\":\"2026-01-02T03:04:05Z\",\"until\":\"2026-01-02T03:05:05Z\","
                        + "\"provider\":\"acme\",\"operation\":\"pay\",\"environment\":\"http://127.0.0.1/api/\"}");
    }

    @Test
    void keepsWhatIsOpenForAllWhoShareTheTable() throws Exception {
        WriteLedger one = new JdbcLedger(database);
        for (String id : List.of("b", "a", "c", "d")) {
            one.begin(entry(id));
        }
        WriteLedger other = new JdbcLedger(database);
        other.note(LedgerNote.of("a", LedgerState.SUCCEEDED, ""));
        other.note(LedgerNote.of("a", LedgerState.UNKNOWN, "of no interest any more"));
        other.note(LedgerNote.of("b", LedgerState.CANNOT_TELL, "x".repeat(5000)));
        other.note(LedgerNote.of("nobody", LedgerState.EXECUTED, ""));

        assertThat(one.unresolved()).containsExactly(entry("b"), entry("c"), entry("d"));
    }

    private XpansivClient client(XpansivSandbox sandbox) {
        return XpansivClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(XpansivCredentials.builder()
                        .client(sandbox.user().clientId(), sandbox.user().clientSecret())
                        .user(sandbox.user().username(), sandbox.user().password())
                        .build())
                .ledger(new JdbcLedger(database))
                .build();
    }

    private static void retire(XpansivClient xpansiv, XpansivSandbox sandbox) {
        RetirementItem item = RetirementItem.builder()
                .ein("SYN-VCS-9003-2019")
                .quantity(1)
                .externalIdentifier("synthetic-order-1")
                .build();
        xpansiv.retirements()
                .create(
                        sandbox.user().accountIdentifier(),
                        RetirementProgramCode.VCS,
                        CreateRetirementRequest.builder()
                                .retirements(List.of(item))
                                .build());
    }

    @Test
    void findsOutWhatBecameOfALostAnswer(XpansivSandbox sandbox) throws Exception {
        try (XpansivClient xpansiv = client(sandbox)) {
            sandbox.faults().next("createRetirement", Fault.dropAfterEffect());
            assertThatThrownBy(() -> retire(xpansiv, sandbox)).isInstanceOf(OutcomeUnknownException.class);

            assertThat(xpansiv.ledger().reconcile())
                    .extracting(Reconciled::answer)
                    .containsExactly(Reconciliation.EXECUTED);
            assertThat(xpansiv.ledger().unresolved()).isEmpty();
        }
    }

    @Test
    void withoutItsTableNothingIsSent(XpansivSandbox sandbox) throws Exception {
        execute("DROP TABLE write_ledger");
        try (XpansivClient xpansiv = client(sandbox)) {
            assertThatThrownBy(() -> retire(xpansiv, sandbox)).isInstanceOf(RefusedException.class);
        }
        assertThat(sandbox.requests()).isEmpty();
    }
}
