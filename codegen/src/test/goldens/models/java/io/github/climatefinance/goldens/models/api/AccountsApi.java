// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.models.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.goldens.models.model.Account;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Accounts.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class AccountsApi {
    private static final Operation UPDATE_ACCOUNT = Operation.of("updateAccount", "PATCH", "/accounts/{id}")
            .safety(Safety.UNSAFE)
            .answers("200 application/json")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public AccountsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private AccountsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public AccountsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new AccountsApi(this.calls, changed.build());
    }

    /**
     * Changes an account.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param id the value
     * @param body An account
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Account update(String id, Account body) {
        return this.calls.call(updateAccountCall(id, body), this.options);
    }

    /**
     * Like {@link #update(String, Account)}, without waiting.
     *
     * @param id the value
     * @param body An account
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Account> updateAsync(String id, Account body) {
        return this.calls.callAsync(updateAccountCall(id, body), this.options);
    }

    /**
     * Like {@link #update(String, Account)}, with status and headers.
     *
     * @param id the value
     * @param body An account
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Account> updateWithResponse(String id, Account body) {
        return this.calls.callWithResponse(updateAccountCall(id, body), this.options);
    }

    private static ApiCall<Account> updateAccountCall(String id, Account body) {
        return ApiCall.of(UPDATE_ACCOUNT, Answer.json("Account", Account.Codec.INSTANCE))
                .path("id", Checks.required(id, "id"))
                .json(Account.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }
}

