// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.safety.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.goldens.safety.model.Lot;
import io.github.climatefinance.goldens.safety.model.Lots;
import io.github.climatefinance.goldens.safety.model.Retirement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Credits.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class CreditsApi {
    private static final Operation GET_BALANCE = Operation.of("getBalance", "GET", "/balance")
            .safety(Safety.READ)
            .answers("204")
            .build();
    private static final Operation TRIGGER_EXPORT = Operation.of("triggerExport", "GET", "/trigger")
            .safety(Safety.UNSAFE)
            .answers("204")
            .build();
    private static final Operation SET_NAME = Operation.of("setName", "PUT", "/names/{name}")
            .safety(Safety.IDEMPOTENT)
            .answers("204")
            .build();
    private static final Operation PREVIEW_RETIREMENT = Operation.of("previewRetirement", "POST", "/preview")
            .safety(Safety.READ)
            .answers("204")
            .build();
    private static final Operation RETIRE_CREDITS = Operation.of("retireCredits", "POST", "/retirements")
            .safety(Safety.KEYED)
            .idempotencyField("externalId")
            .reconcile("getBalance")
            .irreversible("/tonnes", "/account", "previewRetirement")
            .answers("204")
            .build();
    private static final Operation LIST_LOTS = Operation.of("listLots", "GET", "/accounts/{account}/lots")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation TAKE_LOT = Operation.of("takeLot", "POST", "/accounts/{account}/taken")
            .safety(Safety.UNSAFE)
            .irreversible(null, "{account}", null)
            .watching(SettlingRead.by(
                            Operation.of("listLots", "GET", "/accounts/{account}/lots")
                                    .safety(Safety.READ)
                                    .answers("200 application/json")
                                    .build(),
                            "/id")
                    .path("account", "{account}")
                    .result("/tonnes")
                    .build(), "/id")
            .answers("204")
            .build();
    private static final Operation SEARCH_LOTS = Operation.of("searchLots", "POST", "/lots/search")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation SELL_LOTS = Operation.of("sellLots", "POST", "/accounts/{account}/sold")
            .safety(Safety.UNSAFE)
            .irreversible(null, "{account}", null)
            .watching(SettlingRead.by(
                            Operation.of("listLots", "GET", "/accounts/{account}/lots")
                                    .safety(Safety.READ)
                                    .answers("200 application/json")
                                    .build(),
                            "/id")
                    .path("account", "{account}")
                    .build(), "/lots/*/id")
            .watching(SettlingRead.by(
                            Operation.of("searchLots", "POST", "/lots/search")
                                    .safety(Safety.READ)
                                    .answers("200 application/json")
                                    .build(),
                            "/id")
                    .items("/lots")
                    .filter("id")
                    .result("/tonnes")
                    .build(), "/lots/*/id")
            .answers("204")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public CreditsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private CreditsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public CreditsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new CreditsApi(this.calls, changed.build());
    }

    /**
     * Reads the balance.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void getBalance() {
        this.calls.call(getBalanceCall(), this.options);
    }

    /**
     * Like {@link #getBalance()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> getBalanceAsync() {
        return this.calls.callAsync(getBalanceCall(), this.options);
    }

    /**
     * Like {@link #getBalance()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> getBalanceWithResponse() {
        return this.calls.callWithResponse(getBalanceCall(), this.options);
    }

    private static ApiCall<Void> getBalanceCall() {
        return ApiCall.of(GET_BALANCE, Answer.none())
                .build();
    }

    /**
     * Starts an export, although it is a GET.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void triggerExport() {
        this.calls.call(triggerExportCall(), this.options);
    }

    /**
     * Like {@link #triggerExport()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> triggerExportAsync() {
        return this.calls.callAsync(triggerExportCall(), this.options);
    }

    /**
     * Like {@link #triggerExport()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> triggerExportWithResponse() {
        return this.calls.callWithResponse(triggerExportCall(), this.options);
    }

    private static ApiCall<Void> triggerExportCall() {
        return ApiCall.of(TRIGGER_EXPORT, Answer.none())
                .build();
    }

    /**
     * Sets a name.
     *
     * <p>Doing it twice is as doing it once; the SDK repeats it after a failure that may pass.
     *
     * @param name the value
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void setName(String name) {
        this.calls.call(setNameCall(name), this.options);
    }

    /**
     * Like {@link #setName(String)}, without waiting.
     *
     * @param name the value
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> setNameAsync(String name) {
        return this.calls.callAsync(setNameCall(name), this.options);
    }

    /**
     * Like {@link #setName(String)}, with status and headers.
     *
     * @param name the value
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> setNameWithResponse(String name) {
        return this.calls.callWithResponse(setNameCall(name), this.options);
    }

    private static ApiCall<Void> setNameCall(String name) {
        return ApiCall.of(SET_NAME, Answer.none())
                .path("name", Checks.required(name, "name"))
                .build();
    }

    /**
     * Tells what a retirement would do.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param body What to retire
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void previewRetirement(Retirement body) {
        this.calls.call(previewRetirementCall(body), this.options);
    }

    /**
     * Like {@link #previewRetirement(Retirement)}, without waiting.
     *
     * @param body What to retire
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> previewRetirementAsync(Retirement body) {
        return this.calls.callAsync(previewRetirementCall(body), this.options);
    }

    /**
     * Like {@link #previewRetirement(Retirement)}, with status and headers.
     *
     * @param body What to retire
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> previewRetirementWithResponse(Retirement body) {
        return this.calls.callWithResponse(previewRetirementCall(body), this.options);
    }

    private static ApiCall<Void> previewRetirementCall(Retirement body) {
        return ApiCall.of(PREVIEW_RETIREMENT, Answer.none())
                .json(Retirement.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Retires credits.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass. What it does
     * cannot be undone: {@link #planRetireCredits(Retirement)} has it looked at before.
     *
     * @param body What to retire
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void retireCredits(Retirement body) {
        this.calls.call(retireCreditsCall(body), this.options);
    }

    /**
     * Like {@link #retireCredits(Retirement)}, without waiting.
     *
     * @param body What to retire
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> retireCreditsAsync(Retirement body) {
        return this.calls.callAsync(retireCreditsCall(body), this.options);
    }

    /**
     * Like {@link #retireCredits(Retirement)}, with status and headers.
     *
     * @param body What to retire
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> retireCreditsWithResponse(Retirement body) {
        return this.calls.callWithResponse(retireCreditsCall(body), this.options);
    }

    /**
     * Plans what {@link #retireCredits(Retirement)} would send, and does not send it. The provider's dry
     * run has passed it, and passes it again when it is executed.
     *
     * @param body What to retire
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the provider's dry run does not pass it, or the client's guard refuses it
     */
    public Plan<Void> planRetireCredits(Retirement body) {
        return this.calls.plan(retireCreditsCall(body), previewRetirementCall(body), this.options);
    }

    private static ApiCall<Void> retireCreditsCall(Retirement body) {
        return ApiCall.of(RETIRE_CREDITS, Answer.none())
                .json(Retirement.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Reads what an account holds.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param account the value
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public List<Lot> listLots(String account) {
        return this.calls.call(listLotsCall(account), this.options);
    }

    /**
     * Like {@link #listLots(String)}, without waiting.
     *
     * @param account the value
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<List<Lot>> listLotsAsync(String account) {
        return this.calls.callAsync(listLotsCall(account), this.options);
    }

    /**
     * Like {@link #listLots(String)}, with status and headers.
     *
     * @param account the value
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<List<Lot>> listLotsWithResponse(String account) {
        return this.calls.callWithResponse(listLotsCall(account), this.options);
    }

    private static ApiCall<List<Lot>> listLotsCall(String account) {
        return ApiCall.of(LIST_LOTS, Answer.json("List<Lot>", Codecs.list(Lot.Codec.INSTANCE)))
                .path("account", Checks.required(account, "account"))
                .build();
    }

    /**
     * Takes a lot.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown. What it does cannot be undone: {@link #planTakeLot(String,
     * Lot)} has it looked at before.
     *
     * @param account the value
     * @param body Some tonnes of one kind
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void takeLot(String account, Lot body) {
        this.calls.call(takeLotCall(account, body), this.options);
    }

    /**
     * Like {@link #takeLot(String, Lot)}, without waiting.
     *
     * @param account the value
     * @param body Some tonnes of one kind
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> takeLotAsync(String account, Lot body) {
        return this.calls.callAsync(takeLotCall(account, body), this.options);
    }

    /**
     * Like {@link #takeLot(String, Lot)}, with status and headers.
     *
     * @param account the value
     * @param body Some tonnes of one kind
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> takeLotWithResponse(String account, Lot body) {
        return this.calls.callWithResponse(takeLotCall(account, body), this.options);
    }

    /**
     * Plans what {@link #takeLot(String, Lot)} would send, and does not send it. The provider has no dry
     * run of it. What {@code listLots} shows of it must be the same when it is executed.
     *
     * @param account the value
     * @param body Some tonnes of one kind
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the client's guard refuses it
     */
    public Plan<Void> planTakeLot(String account, Lot body) {
        return this.calls.plan(takeLotCall(account, body), this.options);
    }

    private static ApiCall<Void> takeLotCall(String account, Lot body) {
        return ApiCall.of(TAKE_LOT, Answer.none())
                .path("account", Checks.required(account, "account"))
                .json(Lot.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Looks for a lot.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param body Some tonnes of one kind
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Lots searchLots(Lot body) {
        return this.calls.call(searchLotsCall(body), this.options);
    }

    /**
     * Like {@link #searchLots(Lot)}, without waiting.
     *
     * @param body Some tonnes of one kind
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Lots> searchLotsAsync(Lot body) {
        return this.calls.callAsync(searchLotsCall(body), this.options);
    }

    /**
     * Like {@link #searchLots(Lot)}, with status and headers.
     *
     * @param body Some tonnes of one kind
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Lots> searchLotsWithResponse(Lot body) {
        return this.calls.callWithResponse(searchLotsCall(body), this.options);
    }

    private static ApiCall<Lots> searchLotsCall(Lot body) {
        return ApiCall.of(SEARCH_LOTS, Answer.json("Lots", Lots.Codec.INSTANCE))
                .json(Lot.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Sells lots.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown. What it does cannot be undone: {@link #planSellLots(String,
     * Lots)} has it looked at before.
     *
     * @param account the value
     * @param body Several lots
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void sellLots(String account, Lots body) {
        this.calls.call(sellLotsCall(account, body), this.options);
    }

    /**
     * Like {@link #sellLots(String, Lots)}, without waiting.
     *
     * @param account the value
     * @param body Several lots
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> sellLotsAsync(String account, Lots body) {
        return this.calls.callAsync(sellLotsCall(account, body), this.options);
    }

    /**
     * Like {@link #sellLots(String, Lots)}, with status and headers.
     *
     * @param account the value
     * @param body Several lots
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> sellLotsWithResponse(String account, Lots body) {
        return this.calls.callWithResponse(sellLotsCall(account, body), this.options);
    }

    /**
     * Plans what {@link #sellLots(String, Lots)} would send, and does not send it. The provider has no
     * dry run of it. What {@code listLots} and {@code searchLots} show of it must be the same when it is
     * executed.
     *
     * @param account the value
     * @param body Several lots
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the client's guard refuses it
     */
    public Plan<Void> planSellLots(String account, Lots body) {
        return this.calls.plan(sellLotsCall(account, body), this.options);
    }

    private static ApiCall<Void> sellLotsCall(String account, Lots body) {
        return ApiCall.of(SELL_LOTS, Answer.none())
                .path("account", Checks.required(account, "account"))
                .json(Lots.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }
}

