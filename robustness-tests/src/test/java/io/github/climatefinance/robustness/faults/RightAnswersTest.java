package io.github.climatefinance.robustness.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RightAnswersTest {
    private final RightAnswers right = new RightAnswers(new Caller() {
        @Override
        public List<Read> reads() {
            return List.of(new Read("listLabels", variant -> "answer " + variant));
        }

        @Override
        public void close() {}
    });

    private static Line answered(String told, String answer) {
        return new Line("puro", "listLabels", "3", told, "", answer);
    }

    @Test
    void seeAnAnswerThatIsNotTheRightOne() {
        assertThat(right.problems(List.of(
                        answered(Line.SUCCEEDED, "answer 3"),
                        answered("UNKNOWN", "no answer"),
                        answered(Line.SUCCEEDED, "answer 4"))))
                .singleElement()
                .asString()
                .startsWith("the right answer would have been answer 3: ");
    }
}
