package io.github.climatefinance.core.drift;

import static io.github.climatefinance.core.drift.DriftKind.UNKNOWN_PROPERTY;
import static io.github.climatefinance.core.drift.DriftKind.UNKNOWN_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.Undeclared;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.logs.LogCapture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftRecorderTest {
    @Test
    void countsByOperationKindPlaceAndDetail() {
        DriftRecorder recorder = DriftRecorder.create();

        recorder.sink("acme", "list").saw(UNKNOWN_VALUE, "/b", "X");
        recorder.sink("acme", "list").saw(UNKNOWN_VALUE, "/b", "X");
        recorder.sink("acme", "list").saw(UNKNOWN_VALUE, "/b", "Y");
        recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/a", "");
        recorder.sink("acme", "get").saw(UNKNOWN_VALUE, "/b", "X");

        assertThat(recorder.found())
                .containsExactly(
                        new Drift("acme", "get", UNKNOWN_VALUE, "/b", "X", 1),
                        new Drift("acme", "list", UNKNOWN_PROPERTY, "/a", "", 1),
                        new Drift("acme", "list", UNKNOWN_VALUE, "/b", "X", 2),
                        new Drift("acme", "list", UNKNOWN_VALUE, "/b", "Y", 1));
    }

    @Test
    void reportsAsJson() {
        DriftRecorder recorder = DriftRecorder.create();
        recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/data/*/a", "a \"string\"");

        assertThat(recorder.toJson())
                .isEqualTo("{\"drifts\":[{\"provider\":\"acme\",\"operationId\":\"list\",\"kind\":\"UNKNOWN_PROPERTY\","
                        + "\"pointer\":\"/data/*/a\",\"detail\":\"a \\\"string\\\"\",\"count\":1}],\"dropped\":0}");
        assertThat(DriftRecorder.create().toJson()).isEqualTo("{\"drifts\":[],\"dropped\":0}");
    }

    @Test
    void keepsAThousandEntriesAndCountsTheRest() {
        DriftRecorder recorder = DriftRecorder.create();
        DriftSink sink = recorder.sink("acme", "list");

        IntStream.range(0, 1_500).forEach(i -> sink.saw(UNKNOWN_PROPERTY, "/" + i, ""));
        sink.saw(UNKNOWN_PROPERTY, "/7", "");

        assertThat(recorder.found()).hasSize(1_000).contains(new Drift("acme", "list", UNKNOWN_PROPERTY, "/7", "", 2));
        assertThat(recorder.dropped()).isEqualTo(500);
    }

    /** Has another thread find out that something is new, and get no further until this one has seen something. */
    private static void overtake(DriftRecorder recorder, Runnable other, Runnable own) throws InterruptedException {
        Thread overtaken = new Thread(other);
        recorder.admission.lock();
        try {
            overtaken.start();
            while (!recorder.admission.hasQueuedThread(overtaken)) {
                assertThat(overtaken.isAlive()).as("it has to wait").isTrue();
                Thread.onSpinWait();
            }
            own.run();
        } finally {
            recorder.admission.unlock();
        }
        overtaken.join();
    }

    @Test
    void losesNoCountWhereTwoThreadsSeeTheSameFirst() throws Exception {
        List<Drift> told = Collections.synchronizedList(new ArrayList<>());
        DriftRecorder recorder = DriftRecorder.listening(told::add);
        Runnable seeing = () -> recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/a", "");

        overtake(recorder, seeing, seeing);

        assertThat(recorder.found()).containsExactly(new Drift("acme", "list", UNKNOWN_PROPERTY, "/a", "", 2));
        assertThat(told).hasSize(1);
        assertThat(recorder.dropped()).isZero();
    }

    @Test
    void hasRoomForOneOfTwoThreadsThatSeeTheLastEntryThereMayBe() throws Exception {
        DriftRecorder recorder = DriftRecorder.create();
        DriftSink sink = recorder.sink("acme", "list");
        IntStream.range(0, 999).forEach(i -> sink.saw(UNKNOWN_PROPERTY, "/" + i, ""));

        overtake(
                recorder,
                () -> sink.saw(UNKNOWN_PROPERTY, "/late", ""),
                () -> sink.saw(UNKNOWN_PROPERTY, "/in-time", ""));

        assertThat(recorder.found())
                .hasSize(1_000)
                .contains(new Drift("acme", "list", UNKNOWN_PROPERTY, "/in-time", "", 1));
        assertThat(recorder.dropped()).isEqualTo(1);
    }

    @Test
    void tellsTheListenerOnceOfEach() {
        List<Drift> told = new ArrayList<>();
        DriftRecorder recorder = DriftRecorder.listening(told::add);

        recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/a", "");
        recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/a", "");
        recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/b", "");

        assertThat(told).extracting(Drift::pointer).containsExactly("/a", "/b");
        assertThat(told).extracting(Drift::count).containsOnly(1L);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, IOException.class})
    void aListenerThatThrowsIsLoggedAndCountedAllTheSame(Class<? extends Exception> kind) throws Exception {
        Exception failure = kind.getConstructor(String.class).newInstance("broken listener");
        DriftRecorder recorder = DriftRecorder.listening(drift -> Undeclared.thrown(failure));

        try (LogCapture.Lines logs = LogCapture.start()) {
            recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/a", "");

            assertThat(String.join("\n", logs.all()))
                    .contains("a listener to drift failed")
                    .contains("broken listener");
        }
        assertThat(recorder.found()).hasSize(1);
    }

    @Test
    void failsOnTheFirstDriftAndNamesNoMoreThanTwenty() {
        DriftRecorder recorder = DriftRecorder.create();
        recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/0", "");
        assertThatThrownBy(recorder::failOnDrift)
                .hasMessage(
                        "answers drifted from their documents in 1 way: acme list: UNKNOWN_PROPERTY at /0 (1 time)");

        IntStream.range(1, 30).forEach(i -> recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/" + i, ""));
        assertThatThrownBy(recorder::failOnDrift)
                .message()
                .startsWith("answers drifted from their documents in 30 ways: ")
                .satisfies(message -> assertThat(message.split("1 time", -1)).hasSize(21));
    }

    @Test
    void failsOnDriftNamingIt() {
        DriftRecorder recorder = DriftRecorder.create();
        assertThatCode(recorder::failOnDrift).doesNotThrowAnyException();

        recorder.sink("acme", "list").saw(UNKNOWN_PROPERTY, "/data/*/a", "a string");
        recorder.sink("acme", "get").saw(DriftKind.UNDOCUMENTED_STATUS, "", "418");
        recorder.sink("acme", "get").saw(DriftKind.UNDOCUMENTED_STATUS, "", "418");

        assertThatThrownBy(recorder::failOnDrift)
                .isInstanceOfSatisfying(
                        DriftException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
                .hasMessage(
                        "answers drifted from their documents in 2 ways: acme get: UNDOCUMENTED_STATUS, 418 (2 times);"
                                + " acme list: UNKNOWN_PROPERTY at /data/*/a, a string (1 time)");
    }
}
