package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.core.error.ItemReference;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TransportException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A provider that scores words: "a-1" has the reference "a" and gets the result "a=…". Words with a "!" are refused. */
final class Scorer implements BatchOperation<String, List<String>, String> {
    static final int MOST = 100;

    final List<List<String>> calls = Collections.synchronizedList(new ArrayList<>());
    final List<CompletableFuture<List<String>>> waiting = new CopyOnWriteArrayList<>();
    private UnaryOperator<List<String>> change = results -> results;
    private boolean slow;

    /** Calls wait for {@link #answer}. */
    Scorer slow() {
        slow = true;
        return this;
    }

    Scorer changing(UnaryOperator<List<String>> answer) {
        change = answer;
        return this;
    }

    Batch<String, String> batch(Iterable<String> words) {
        return Batch.of(this, words);
    }

    void answer(int call) {
        waiting.get(call).complete(answerTo(calls.get(call)));
    }

    void fail(int call) {
        waiting.get(call).completeExceptionally(new TransportException("cable cut", Outcome.UNKNOWN, null));
    }

    /** Sizes of the calls in the order they were made. */
    List<Integer> sizes() {
        return calls.stream().map(List::size).toList();
    }

    static List<String> references(List<ItemReference> items) {
        return items.stream().map(ItemReference::reference).toList();
    }

    static List<String> failed(BatchException failure) {
        return references(failure.state().failed());
    }

    @Override
    public String title() {
        return "acme scoreWords";
    }

    @Override
    public int maxItems() {
        return MOST;
    }

    @Override
    public int emptyBytes() {
        return 2;
    }

    @Override
    public int bytes(String word) {
        return word.length() + 1;
    }

    @Override
    public void check(String word, Consumer<String> problems) {
        if (word.contains("!")) {
            problems.accept("`word` must not shout");
        }
        if (word.endsWith("!!")) {
            problems.accept("`word` must not even shout twice");
        }
    }

    @Override
    public String reference(String word) {
        return word.contains("-") ? word.substring(0, word.indexOf('-')) : word;
    }

    @Override
    public CompletableFuture<List<String>> call(List<String> words, Consumer<RequestOptions.Builder> options) {
        calls.add(words);
        if (!slow) {
            return CompletableFuture.completedFuture(answerTo(words));
        }
        CompletableFuture<List<String>> call = new CompletableFuture<>();
        waiting.add(call);
        return call;
    }

    private List<String> answerTo(List<String> words) {
        List<String> results = new ArrayList<>();
        words.forEach(word -> results.add(reference(word) + "=" + word));
        return change.apply(results);
    }

    @Override
    public List<String> results(List<String> answer) {
        return answer;
    }

    @Override
    public Optional<String> resultReference(String result) {
        return result.contains("=") ? Optional.of(result.substring(0, result.indexOf('='))) : Optional.empty();
    }
}
