package io.github.climatefinance.doconomy;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.batch.BatchOperation;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.doconomy.v21.api.CalculateFootprintsParams;
import io.github.climatefinance.doconomy.v21.api.CalculationsApi;
import io.github.climatefinance.doconomy.v21.model.CalculationRequest;
import io.github.climatefinance.doconomy.v21.model.CalculationResult;
import io.github.climatefinance.doconomy.v21.model.CardTransaction;
import io.github.climatefinance.doconomy.v21.model.TransactionFootprint;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The calculation of version 2.1 for many payments. */
record FootprintBatch(CalculationsApi calculations, Consumer<CalculateFootprintsParams.Builder> params)
        implements BatchOperation<CardTransaction, CalculationResult, TransactionFootprint> {
    @Override
    public String title() {
        return "doconomy calculateFootprints";
    }

    @Override
    public int maxItems() {
        return 5_000;
    }

    /** One byte short, as there is a comma less than there are payments. */
    @Override
    public int emptyBytes() {
        return "{\"cardTransactions\":[]}".length() - 1;
    }

    @Override
    public int bytes(CardTransaction payment) {
        return JsonDocument.size(CardTransaction.Codec.INSTANCE, payment) + ",".length();
    }

    @Override
    public void check(CardTransaction payment, Consumer<String> problems) {
        new PaymentChecks(problems).check(payment);
    }

    @Override
    public String reference(CardTransaction payment) {
        return payment.reference();
    }

    @Override
    public CompletableFuture<CalculationResult> call(
            List<CardTransaction> payments, Consumer<RequestOptions.Builder> options) {
        CalculationRequest request =
                CalculationRequest.builder().cardTransactions(payments).build();
        return calculations.withOptions(options).calculateAsync(request, params);
    }

    @Override
    public List<TransactionFootprint> results(CalculationResult answer) {
        return answer.transactionFootprints();
    }

    @Override
    public Optional<String> resultReference(TransactionFootprint footprint) {
        return footprint.hasReference() ? Optional.of(footprint.reference()) : Optional.empty();
    }
}
