// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.bodies.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.goldens.bodies.model.Note;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Notes.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class NotesApi {
    private static final Operation REPLACE_NOTES = Operation.of("replaceNotes", "PUT", "/notes")
            .safety(Safety.IDEMPOTENT)
            .answers("204")
            .build();
    private static final Operation CREATE_NOTE = Operation.of("createNote", "POST", "/notes")
            .safety(Safety.UNSAFE)
            .answers("201 application/json")
            .build();
    private static final Operation DELETE_NOTES = Operation.of("deleteNotes", "DELETE", "/notes")
            .safety(Safety.IDEMPOTENT)
            .answers("204")
            .build();
    private static final Operation SIGN_NOTE = Operation.of("signNote", "POST", "/notes/{id}/sign")
            .safety(Safety.UNSAFE)
            .answers("204")
            .build();
    private static final Operation ATTACH_FILE = Operation.of("attachFile", "POST", "/notes/{id}/attachments")
            .safety(Safety.UNSAFE)
            .answers("204")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public NotesApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private NotesApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public NotesApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new NotesApi(this.calls, changed.build());
    }

    /**
     * Replaces all notes.
     *
     * <p>Doing it twice is as doing it once; the SDK repeats it after a failure that may pass.
     *
     * @param body the value
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void replace(List<Note> body) {
        this.calls.call(replaceNotesCall(body), this.options);
    }

    /**
     * Like {@link #replace(List)}, without waiting.
     *
     * @param body the value
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> replaceAsync(List<Note> body) {
        return this.calls.callAsync(replaceNotesCall(body), this.options);
    }

    /**
     * Like {@link #replace(List)}, with status and headers.
     *
     * @param body the value
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> replaceWithResponse(List<Note> body) {
        return this.calls.callWithResponse(replaceNotesCall(body), this.options);
    }

    private static ApiCall<Void> replaceNotesCall(List<Note> body) {
        return ApiCall.of(REPLACE_NOTES, Answer.none())
                .json(Codecs.list(Note.Codec.INSTANCE), Checks.required(body, "body"))
                .build();
    }

    /**
     * Writes a note.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param body The new note
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Note create(Note body) {
        return this.calls.call(createNoteCall(body), this.options);
    }

    /**
     * Like {@link #create(Note)}, without waiting.
     *
     * @param body The new note
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Note> createAsync(Note body) {
        return this.calls.callAsync(createNoteCall(body), this.options);
    }

    /**
     * Like {@link #create(Note)}, with status and headers.
     *
     * @param body The new note
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Note> createWithResponse(Note body) {
        return this.calls.callWithResponse(createNoteCall(body), this.options);
    }

    private static ApiCall<Note> createNoteCall(Note body) {
        return ApiCall.of(CREATE_NOTE, Answer.json("Note", Note.Codec.INSTANCE))
                .json(Note.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Removes all notes.
     *
     * <p>Doing it twice is as doing it once; the SDK repeats it after a failure that may pass.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void delete() {
        this.calls.call(deleteNotesCall(), this.options);
    }

    /**
     * Like {@link #delete()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> deleteAsync() {
        return this.calls.callAsync(deleteNotesCall(), this.options);
    }

    /**
     * Like {@link #delete()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> deleteWithResponse() {
        return this.calls.callWithResponse(deleteNotesCall(), this.options);
    }

    private static ApiCall<Void> deleteNotesCall() {
        return ApiCall.of(DELETE_NOTES, Answer.none())
                .build();
    }

    /**
     * Signs a note.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param id the value
     * @param params what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void sign(String id, SignNoteParams params) {
        this.calls.call(signNoteCall(id, params), this.options);
    }

    /**
     * Like {@link #sign(String, SignNoteParams)}, without waiting.
     *
     * @param id the value
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> signAsync(String id, SignNoteParams params) {
        return this.calls.callAsync(signNoteCall(id, params), this.options);
    }

    /**
     * Like {@link #sign(String, SignNoteParams)}, with status and headers.
     *
     * @param id the value
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> signWithResponse(String id, SignNoteParams params) {
        return this.calls.callWithResponse(signNoteCall(id, params), this.options);
    }

    /**
     * Signs a note.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param id the value
     * @param params fills in what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void sign(String id, Consumer<SignNoteParams.Builder> params) {
        this.calls.call(signNoteCall(id, SignNoteParams.from(params)), this.options);
    }

    /**
     * Like {@link #sign(String, Consumer)}, without waiting.
     *
     * @param id the value
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> signAsync(String id, Consumer<SignNoteParams.Builder> params) {
        return this.calls.callAsync(signNoteCall(id, SignNoteParams.from(params)), this.options);
    }

    /**
     * Like {@link #sign(String, Consumer)}, with status and headers.
     *
     * @param id the value
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> signWithResponse(String id, Consumer<SignNoteParams.Builder> params) {
        return this.calls.callWithResponse(signNoteCall(id, SignNoteParams.from(params)), this.options);
    }

    private static ApiCall<Void> signNoteCall(String id, SignNoteParams params) {
        Checks.required(params, "params");
        return ApiCall.of(SIGN_NOTE, Answer.none())
                .path("id", Checks.required(id, "id"))
                .query("notify", params.notify_)
                .form("name", params.name)
                .form("initials", params.initials)
                .build();
    }

    /**
     * Attaches files to a note.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param id the value
     * @param params what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void attach(String id, AttachFileParams params) {
        this.calls.call(attachFileCall(id, params), this.options);
    }

    /**
     * Like {@link #attach(String, AttachFileParams)}, without waiting.
     *
     * @param id the value
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> attachAsync(String id, AttachFileParams params) {
        return this.calls.callAsync(attachFileCall(id, params), this.options);
    }

    /**
     * Like {@link #attach(String, AttachFileParams)}, with status and headers.
     *
     * @param id the value
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> attachWithResponse(String id, AttachFileParams params) {
        return this.calls.callWithResponse(attachFileCall(id, params), this.options);
    }

    /**
     * Attaches files to a note.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param id the value
     * @param params fills in what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void attach(String id, Consumer<AttachFileParams.Builder> params) {
        this.calls.call(attachFileCall(id, AttachFileParams.from(params)), this.options);
    }

    /**
     * Like {@link #attach(String, Consumer)}, without waiting.
     *
     * @param id the value
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> attachAsync(String id, Consumer<AttachFileParams.Builder> params) {
        return this.calls.callAsync(attachFileCall(id, AttachFileParams.from(params)), this.options);
    }

    /**
     * Like {@link #attach(String, Consumer)}, with status and headers.
     *
     * @param id the value
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> attachWithResponse(String id, Consumer<AttachFileParams.Builder> params) {
        return this.calls.callWithResponse(attachFileCall(id, AttachFileParams.from(params)), this.options);
    }

    private static ApiCall<Void> attachFileCall(String id, AttachFileParams params) {
        Checks.required(params, "params");
        return ApiCall.of(ATTACH_FILE, Answer.none())
                .path("id", Checks.required(id, "id"))
                .part("file", params.file)
                .part("previews", params.previews)
                .part("note", params.note)
                .part("caption", params.caption)
                .build();
    }
}

