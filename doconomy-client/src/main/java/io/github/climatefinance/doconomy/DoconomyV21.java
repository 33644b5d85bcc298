package io.github.climatefinance.doconomy;

import io.github.climatefinance.core.batch.Batch;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.doconomy.v21.api.CalculateFootprintsParams;
import io.github.climatefinance.doconomy.v21.api.CalculationsApi;
import io.github.climatefinance.doconomy.v21.api.CategoriesApi;
import io.github.climatefinance.doconomy.v21.api.CurrenciesApi;
import io.github.climatefinance.doconomy.v21.api.LanguagesApi;
import io.github.climatefinance.doconomy.v21.api.MerchantCategoriesApi;
import io.github.climatefinance.doconomy.v21.model.CardTransaction;
import io.github.climatefinance.doconomy.v21.model.TransactionFootprint;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Version 2.1, the Åland Index API, predecessor of what {@link DoconomyClient} calls. Its ids of categories mean something
 * else than the spending areas of version 3.0. Thread-safe; closed with its client.
 */
public final class DoconomyV21 {
    private final CallExecutor calls;

    DoconomyV21(CallExecutor calls) {
        this.calls = calls;
    }

    /** One call for up to 5,000 card payments. */
    public CalculationsApi calculations() {
        return new CalculationsApi(calls);
    }

    /** Spending categories. */
    public CategoriesApi categories() {
        return new CategoriesApi(calls);
    }

    /** Merchant category codes that are supported, written without leading zeros. */
    public MerchantCategoriesApi merchantCategories() {
        return new MerchantCategoriesApi(calls);
    }

    /** Currencies that are supported. */
    public CurrenciesApi currencies() {
        return new CurrenciesApi(calls);
    }

    /** Languages of the names of categories. */
    public LanguagesApi languages() {
        return new LanguagesApi(calls);
    }

    /** Like {@link DoconomyClient#calculate(Iterable)}. */
    public Batch<CardTransaction, TransactionFootprint> calculate(Iterable<CardTransaction> payments) {
        return calculate(payments, params -> {});
    }

    /** Like {@link DoconomyClient#calculate(Iterable, Consumer)}. */
    public Batch<CardTransaction, TransactionFootprint> calculate(
            Iterable<CardTransaction> payments, Consumer<CalculateFootprintsParams.Builder> params) {
        return Batch.of(new FootprintBatch(calculations(), Objects.requireNonNull(params, "params")), payments);
    }
}
