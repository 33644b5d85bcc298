package io.github.climatefinance.examples.safety;

import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A ledger in a table, which any number of processes share. Thread-safe. Give it a data source of its own: its connections
 * must not take part in the transactions of the application, as a roll-back would undo what was written down before the send.
 */
public final class JdbcLedger implements WriteLedger {
    /** The table. Entries have no secret, but identifiers of accounts and of orders. */
    public static final String TABLE = """
            CREATE TABLE write_ledger (
              id VARCHAR(36) PRIMARY KEY,
              begun TIMESTAMP NOT NULL,
              entry VARCHAR(100000) NOT NULL,
              open BOOLEAN NOT NULL,
              state VARCHAR(20),
              reason VARCHAR(1000)
            )""";

    private final DataSource database;

    public JdbcLedger(DataSource database) {
        this.database = database;
    }

    @Override
    public void begin(LedgerEntry entry) throws IOException {
        update(
                "INSERT INTO write_ledger (id, begun, entry, open) VALUES (?, ?, ?, TRUE)",
                entry.id(),
                Timestamp.from(entry.begun()),
                entry.toJson());
    }

    /** What is resolved stays resolved: it is not open any more. */
    @Override
    public void note(LedgerNote note) throws IOException {
        update(
                "UPDATE write_ledger SET open = ?, state = ?, reason = ? WHERE id = ? AND open",
                !note.state().isResolved(),
                note.state().name(),
                note.reason().substring(0, Math.min(note.reason().length(), 1000)),
                note.id());
    }

    @Override
    public List<LedgerEntry> unresolved() throws IOException {
        String query = "SELECT entry FROM write_ledger WHERE open ORDER BY id";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<LedgerEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(LedgerEntry.fromJson(rows.getString(1)));
            }
            return entries;
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void update(String sql, Object... values) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
