// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.enums.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.goldens.enums.model.Entry;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on States.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class StatesApi {
    private static final Operation LIST_STATES = Operation.of("listStates", "GET", "/states")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public StatesApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private StatesApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public StatesApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new StatesApi(this.calls, changed.build());
    }

    /**
     * Lists states.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public List<Entry> list() {
        return this.calls.call(listStatesCall(), this.options);
    }

    /**
     * Like {@link #list()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<List<Entry>> listAsync() {
        return this.calls.callAsync(listStatesCall(), this.options);
    }

    /**
     * Like {@link #list()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<List<Entry>> listWithResponse() {
        return this.calls.callWithResponse(listStatesCall(), this.options);
    }

    private static ApiCall<List<Entry>> listStatesCall() {
        return ApiCall.of(LIST_STATES, Answer.json("List<Entry>", Codecs.list(Entry.Codec.INSTANCE)))
                .build();
    }
}

