// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.answers.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.goldens.answers.model.Thing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Answers.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class AnswersApi {
    private static final Operation GET_OBJECT = Operation.of("getObject", "GET", "/object")
            .safety(Safety.READ)
            .answers("200 application/json,404 application/json")
            .build();
    private static final Operation GET_LIST = Operation.of("getList", "GET", "/list")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation GET_MAP = Operation.of("getMap", "GET", "/map")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation DO_NOTHING = Operation.of("doNothing", "POST", "/empty")
            .safety(Safety.UNSAFE)
            .answers("202,204")
            .build();
    private static final Operation GET_PERHAPS = Operation.of("getPerhaps", "GET", "/maybe")
            .safety(Safety.READ)
            .answers("200 application/json,204")
            .build();
    private static final Operation GET_FILE = Operation.of("getFile", "GET", "/file")
            .safety(Safety.READ)
            .answers("200 application/pdf")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public AnswersApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private AnswersApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public AnswersApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new AnswersApi(this.calls, changed.build());
    }

    /**
     * Answers an object.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Thing getObject() {
        return this.calls.call(getObjectCall(), this.options);
    }

    /**
     * Like {@link #getObject()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Thing> getObjectAsync() {
        return this.calls.callAsync(getObjectCall(), this.options);
    }

    /**
     * Like {@link #getObject()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Thing> getObjectWithResponse() {
        return this.calls.callWithResponse(getObjectCall(), this.options);
    }

    private static ApiCall<Thing> getObjectCall() {
        return ApiCall.of(GET_OBJECT, Answer.json("Thing", Thing.Codec.INSTANCE))
                .build();
    }

    /**
     * Answers a bare list.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public List<Thing> getList() {
        return this.calls.call(getListCall(), this.options);
    }

    /**
     * Like {@link #getList()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<List<Thing>> getListAsync() {
        return this.calls.callAsync(getListCall(), this.options);
    }

    /**
     * Like {@link #getList()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<List<Thing>> getListWithResponse() {
        return this.calls.callWithResponse(getListCall(), this.options);
    }

    private static ApiCall<List<Thing>> getListCall() {
        return ApiCall.of(GET_LIST, Answer.json("List<Thing>", Codecs.list(Thing.Codec.INSTANCE)))
                .build();
    }

    /**
     * Answers things by name.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Map<String, Thing> getMap() {
        return this.calls.call(getMapCall(), this.options);
    }

    /**
     * Like {@link #getMap()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Map<String, Thing>> getMapAsync() {
        return this.calls.callAsync(getMapCall(), this.options);
    }

    /**
     * Like {@link #getMap()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Map<String, Thing>> getMapWithResponse() {
        return this.calls.callWithResponse(getMapCall(), this.options);
    }

    private static ApiCall<Map<String, Thing>> getMapCall() {
        return ApiCall.of(GET_MAP, Answer.json("Map<String, Thing>", Codecs.map(Thing.Codec.INSTANCE)))
                .build();
    }

    /**
     * Answers nothing.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void doNothing() {
        this.calls.call(doNothingCall(), this.options);
    }

    /**
     * Like {@link #doNothing()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> doNothingAsync() {
        return this.calls.callAsync(doNothingCall(), this.options);
    }

    /**
     * Like {@link #doNothing()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> doNothingWithResponse() {
        return this.calls.callWithResponse(doNothingCall(), this.options);
    }

    private static ApiCall<Void> doNothingCall() {
        return ApiCall.of(DO_NOTHING, Answer.none())
                .build();
    }

    /**
     * Answers an object or nothing.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer, if it has a body
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Optional<Thing> getPerhaps() {
        return this.calls.call(getPerhapsCall(), this.options);
    }

    /**
     * Like {@link #getPerhaps()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Optional<Thing>> getPerhapsAsync() {
        return this.calls.callAsync(getPerhapsCall(), this.options);
    }

    /**
     * Like {@link #getPerhaps()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Optional<Thing>> getPerhapsWithResponse() {
        return this.calls.callWithResponse(getPerhapsCall(), this.options);
    }

    private static ApiCall<Optional<Thing>> getPerhapsCall() {
        return ApiCall.of(GET_PERHAPS, Answer.jsonOrNone("Thing", Thing.Codec.INSTANCE))
                .build();
    }

    /**
     * Answers a file.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the content; the caller closes it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Download getFile() {
        return this.calls.call(getFileCall(), this.options);
    }

    /**
     * Like {@link #getFile()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Download> getFileAsync() {
        return this.calls.callAsync(getFileCall(), this.options);
    }

    /**
     * Like {@link #getFile()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Download> getFileWithResponse() {
        return this.calls.callWithResponse(getFileCall(), this.options);
    }

    private static ApiCall<Download> getFileCall() {
        return ApiCall.of(GET_FILE, Answer.download())
                .build();
    }
}

