package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.sandbox.trading.AssetTotals;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradingConservationTest {

    private final TradingSandbox sandbox = TradingSandbox.start();

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private void rest(List<TradingRobot> robots) throws Exception {
        for (TradingRobot robot : robots) {
            robot.cancelAll();
        }
        sandbox.passes(Duration.ofSeconds(30));
        for (int i = 0; i < 3; i++) { // the rest of executions in parts waits for prices to move
            sandbox.prices().tick();
            sandbox.passes(Duration.ofSeconds(30));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNothingInThousandsOfRandomOperations(long seed) throws Exception {
        Random random = new Random(seed);
        TradingConservation conservation = new TradingConservation(sandbox);
        TradingRobot robot = new TradingRobot(sandbox, random, "seed-" + seed);
        sandbox.switchOn(TradingSwitch.PARTIAL_EXECUTIONS);

        for (int i = 1; i <= 1_500; i++) {
            robot.act();
            sandbox.passes(Duration.ofMillis(random.nextInt(1_500)));
            conservation.holds();
            if (i % 300 == 0) {
                rest(List.of(robot));
                conservation.holdsAtRest();
            }
        }

        assertThat(robot.successes())
                .as("the run was worth it")
                .hasSize(10)
                .allSatisfy((name, times) -> assertThat(times).as(name).isGreaterThan(20));
        assertThat(sandbox.transactions()).hasSizeGreaterThan(300);
        assertThat(sandbox.totals().stream().map(AssetTotals::fees).filter(fees -> fees.signum() > 0))
                .as("fees were taken in money only")
                .hasSize(1);
    }

    @Test
    void losesNothingWhenManyActAtOnce() throws Exception {
        TradingConservation conservation = new TradingConservation(sandbox);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<TradingRobot>> robots = IntStream.range(0, 6)
                    .<Callable<TradingRobot>>mapToObj(i -> () -> {
                        TradingRobot robot = new TradingRobot(sandbox, new Random(i), "thread-" + i);
                        for (int n = 0; n < 150; n++) {
                            robot.act();
                            sandbox.passes(Duration.ofMillis(200));
                        }
                        return robot;
                    })
                    .toList();
            List<TradingRobot> done = new ArrayList<>();
            for (Future<TradingRobot> robot : threads.invokeAll(robots)) {
                done.add(robot.get());
            }
            rest(done);

            conservation.holdsAtRest();
            assertThat(sandbox.transactions()).hasSizeGreaterThan(100);
        } finally {
            threads.shutdownNow();
        }
    }
}
