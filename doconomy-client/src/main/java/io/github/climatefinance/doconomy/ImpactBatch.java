package io.github.climatefinance.doconomy;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.batch.BatchOperation;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.doconomy.api.CalculateImpactsParams;
import io.github.climatefinance.doconomy.api.TransactionsApi;
import io.github.climatefinance.doconomy.model.CalculationRequest;
import io.github.climatefinance.doconomy.model.CalculationResult;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The calculation of version 3.0 for many payments. */
record ImpactBatch(TransactionsApi transactions, Consumer<CalculateImpactsParams.Builder> params)
        implements BatchOperation<Transaction, CalculationResult, TransactionImpact> {
    @Override
    public String title() {
        return "doconomy calculateImpacts";
    }

    @Override
    public int maxItems() {
        return 5_000;
    }

    /** One byte short, as there is a comma less than there are payments. */
    @Override
    public int emptyBytes() {
        return "{\"transactions\":[]}".length() - 1;
    }

    @Override
    public int bytes(Transaction payment) {
        return JsonDocument.size(Transaction.Codec.INSTANCE, payment) + ",".length();
    }

    @Override
    public void check(Transaction payment, Consumer<String> problems) {
        new PaymentChecks(problems).check(payment);
    }

    @Override
    public String reference(Transaction payment) {
        return payment.reference();
    }

    @Override
    public CompletableFuture<CalculationResult> call(
            List<Transaction> payments, Consumer<RequestOptions.Builder> options) {
        CalculationRequest request =
                CalculationRequest.builder().transactions(payments).build();
        return transactions.withOptions(options).calculateAsync(request, params);
    }

    @Override
    public List<TransactionImpact> results(CalculationResult answer) {
        return answer.transactionImpacts();
    }

    /** Of a kind of result that this version does not know, it is inferred that it has a reference like the others. */
    @Override
    public Optional<String> resultReference(TransactionImpact impact) {
        return impact.hasReference() ? Optional.of(impact.reference()) : Optional.empty();
    }
}
