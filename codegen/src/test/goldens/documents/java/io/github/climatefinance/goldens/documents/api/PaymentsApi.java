// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.goldens.documents.model.Payment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Payments.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class PaymentsApi {
    private static final Operation CREATE_PAYMENT = Operation.of("createPayment", "POST", "/payments")
            .safety(Safety.UNSAFE)
            .security("bearer")
            .answers("200 application/json,400 application/json")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public PaymentsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private PaymentsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public PaymentsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new PaymentsApi(this.calls, changed.build());
    }

    /**
     * Pays.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param body A payment, by one means or another
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Payment create(Payment body) {
        return this.calls.call(createPaymentCall(body), this.options);
    }

    /**
     * Like {@link #create(Payment)}, without waiting.
     *
     * @param body A payment, by one means or another
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Payment> createAsync(Payment body) {
        return this.calls.callAsync(createPaymentCall(body), this.options);
    }

    /**
     * Like {@link #create(Payment)}, with status and headers.
     *
     * @param body A payment, by one means or another
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Payment> createWithResponse(Payment body) {
        return this.calls.callWithResponse(createPaymentCall(body), this.options);
    }

    private static ApiCall<Payment> createPaymentCall(Payment body) {
        return ApiCall.of(CREATE_PAYMENT, Answer.json("Payment", Payment.codec()))
                .json(Payment.codec(), Checks.required(body, "body"))
                .build();
    }
}

