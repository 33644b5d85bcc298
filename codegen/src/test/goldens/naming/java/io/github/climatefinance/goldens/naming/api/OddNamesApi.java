// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.naming.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.goldens.naming.model.OddNames;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on odd names.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class OddNamesApi {
    private static final Operation GET_ODD_NAMES = Operation.of("getOddNames", "GET", "/odd-names/{class}")
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
    public OddNamesApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private OddNamesApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public OddNamesApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new OddNamesApi(this.calls, changed.build());
    }

    /**
     * Ends with *&#47; and names &#123;&#64;code things&#125; &amp; &lt;b&gt;more&lt;/b&gt; &#64; once
     * &#92;u0041.
     *
     * <p>First paragraph with <code>code</code> in it.
     *
     * <p>Second paragraph, *&#47; &#123;&#64;link Nowhere&#125; &lt;script&gt; &amp; so on.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param class_ A reserved word
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public OddNames default_(String class_) {
        return this.calls.call(getOddNamesCall(class_, GetOddNamesParams.builder().build()), this.options);
    }

    /**
     * Like {@link #default_(String)}, without waiting.
     *
     * @param class_ A reserved word
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<OddNames> defaultAsync(String class_) {
        return this.calls.callAsync(getOddNamesCall(class_, GetOddNamesParams.builder().build()), this.options);
    }

    /**
     * Like {@link #default_(String)}, with status and headers.
     *
     * @param class_ A reserved word
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<OddNames> defaultWithResponse(String class_) {
        return this.calls.callWithResponse(getOddNamesCall(class_, GetOddNamesParams.builder().build()), this.options);
    }

    /**
     * Ends with *&#47; and names &#123;&#64;code things&#125; &amp; &lt;b&gt;more&lt;/b&gt; &#64; once
     * &#92;u0041.
     *
     * <p>First paragraph with <code>code</code> in it.
     *
     * <p>Second paragraph, *&#47; &#123;&#64;link Nowhere&#125; &lt;script&gt; &amp; so on.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param class_ A reserved word
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public OddNames default_(String class_, GetOddNamesParams params) {
        return this.calls.call(getOddNamesCall(class_, params), this.options);
    }

    /**
     * Like {@link #default_(String, GetOddNamesParams)}, without waiting.
     *
     * @param class_ A reserved word
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<OddNames> defaultAsync(String class_, GetOddNamesParams params) {
        return this.calls.callAsync(getOddNamesCall(class_, params), this.options);
    }

    /**
     * Like {@link #default_(String, GetOddNamesParams)}, with status and headers.
     *
     * @param class_ A reserved word
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<OddNames> defaultWithResponse(String class_, GetOddNamesParams params) {
        return this.calls.callWithResponse(getOddNamesCall(class_, params), this.options);
    }

    /**
     * Ends with *&#47; and names &#123;&#64;code things&#125; &amp; &lt;b&gt;more&lt;/b&gt; &#64; once
     * &#92;u0041.
     *
     * <p>First paragraph with <code>code</code> in it.
     *
     * <p>Second paragraph, *&#47; &#123;&#64;link Nowhere&#125; &lt;script&gt; &amp; so on.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param class_ A reserved word
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public OddNames default_(String class_, Consumer<GetOddNamesParams.Builder> params) {
        return this.calls.call(getOddNamesCall(class_, GetOddNamesParams.from(params)), this.options);
    }

    /**
     * Like {@link #default_(String, Consumer)}, without waiting.
     *
     * @param class_ A reserved word
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<OddNames> defaultAsync(String class_, Consumer<GetOddNamesParams.Builder> params) {
        return this.calls.callAsync(getOddNamesCall(class_, GetOddNamesParams.from(params)), this.options);
    }

    /**
     * Like {@link #default_(String, Consumer)}, with status and headers.
     *
     * @param class_ A reserved word
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<OddNames> defaultWithResponse(String class_, Consumer<GetOddNamesParams.Builder> params) {
        return this.calls.callWithResponse(getOddNamesCall(class_, GetOddNamesParams.from(params)), this.options);
    }

    private static ApiCall<OddNames> getOddNamesCall(String class_, GetOddNamesParams params) {
        Checks.required(params, "params");
        return ApiCall.of(GET_ODD_NAMES, Answer.json("OddNames", OddNames.Codec.INSTANCE))
                .path("class", Checks.required(class_, "class_"))
                .query("$top", params.top)
                .query("filter[status]", params.filterStatus)
                .header("X-REQUEST-ID", params.xRequestId)
                .build();
    }
}

