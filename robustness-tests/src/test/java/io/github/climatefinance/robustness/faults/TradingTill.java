package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.AssetTotals;
import io.github.climatefinance.sandbox.trading.BookedTransaction;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.model.NaturalPerson;
import io.github.climatefinance.trading.model.Transfer;
import io.github.climatefinance.trading.model.User;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Transactions, of which a read of its order or transfer tells the reference, and persons and users by their names. The reads
 * are made with a client of its own: not while there are faults.
 */
public final class TradingTill implements SandboxTill {
    private static final Duration UNTIL_ALL_IS_DONE = Duration.ofSeconds(30);

    private final TradingSandbox sandbox;
    private final TradingClient client;
    private final Map<String, BigDecimal> before;
    private final Map<String, Reference> read = new TreeMap<>();

    public TradingTill(TradingSandbox sandbox) {
        this.sandbox = sandbox;
        this.client = TradingWriter.client(address(), builder -> {});
        this.before = sums();
        sandbox.prices().holdStill();
    }

    @Override
    public TradingSandbox sandbox() {
        return sandbox;
    }

    @Override
    public List<String> address() {
        return List.of(
                "trading",
                sandbox.baseUrl(),
                sandbox.tokenUrl(),
                sandbox.clientId(),
                sandbox.clientSecret(),
                sandbox.requestorId(),
                sandbox.customer().walletId(),
                sandbox.customer().cashId(),
                sandbox.customer().depositoryId());
    }

    @Override
    public List<Reference> booked() {
        sandbox.passes(UNTIL_ALL_IS_DONE);
        Stream<Reference> transactions = sandbox.transactions().stream()
                .map(each -> read.computeIfAbsent(each.transactionId(), absent -> referenceOf(each)));
        Stream<String> names = Stream.concat(
                client.entities().listNaturalPersonsAll().stream().map(NaturalPerson::lastName),
                client.users().listAll().stream().map(User::lastName));
        return Stream.concat(transactions, names.flatMap(name -> Reference.in(name).stream()))
                .toList();
    }

    private Reference referenceOf(BookedTransaction transaction) {
        String text = transaction
                .transferId()
                .map(id -> transfer(client.transfers().get(UUID.fromString(id)).transfer()))
                .orElseGet(() -> order(UUID.fromString(transaction.orderId().orElseThrow())));
        return Reference.in(text)
                .orElseThrow(() -> new IllegalStateException(transaction + " has the reference `" + text + "`"));
    }

    private static String transfer(Transfer transfer) {
        return transfer.externalId().or(transfer::referenceMessage).orElse("");
    }

    private String order(UUID id) {
        return found(() -> client.digitalAssets().getOrder(id).externalId())
                .or(() -> found(() -> client.tokenizedAssets().getOrder(id).externalId()))
                .or(() -> client.traditionalAssets().getOrder(id).externalId())
                .orElse("");
    }

    private static Optional<String> found(Supplier<String> read) {
        try {
            return Optional.of(read.get());
        } catch (NotFoundException e) { // an order of another kind
            return Optional.empty();
        }
    }

    private Map<String, BigDecimal> sums() {
        return sandbox.totals().stream()
                .collect(Collectors.toMap(AssetTotals::asset, each -> each.sum().stripTrailingZeros()));
    }

    @Override
    public List<String> imbalances() {
        Map<String, BigDecimal> now = sums();
        return now.equals(before) ? List.of() : List.of("there was " + before + " of all, and now there is " + now);
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
    }
}
