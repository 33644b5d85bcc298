package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConservationTest {

    private final PlatformCaller caller = new PlatformCaller();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNothingInThousandsOfRandomOperations(long seed) {
        RandomTrader trader = new RandomTrader(caller, new Random(seed), "seed-" + seed);

        for (int i = 1; i <= 3_000; i++) {
            trader.act();
            caller.passes(Duration.ofMillis(20));
            if (i % 500 == 0) {
                Conservation.holds(caller);
            }
        }
        caller.waits();

        Conservation.holds(caller);
        assertThat(trader.successes())
                .as("the run was worth it")
                .hasSize(10)
                .allSatisfy((name, times) -> assertThat(times).as(name).isGreaterThan(20));
        assertThat(caller.platform.totals().stream()
                        .mapToLong(EinTotals::exported)
                        .sum())
                .isPositive();
    }

    @Test
    void losesNothingWhenManyActAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<RandomTrader>> traders = IntStream.range(0, 8)
                    .<Callable<RandomTrader>>mapToObj(i -> () -> {
                        RandomTrader trader = new RandomTrader(caller, new Random(i), "thread-" + i);
                        for (int n = 0; n < 400; n++) {
                            trader.act();
                            caller.passes(Duration.ofMillis(5));
                        }
                        return trader;
                    })
                    .toList();
            long acknowledged = 0;
            for (Future<RandomTrader> trader : threads.invokeAll(traders)) {
                acknowledged += trader.get().successes().getOrDefault("createRetirement", 0);
            }
            caller.waits();

            Conservation.holds(caller);
            assertThat(acknowledged).isPositive();
            assertThat(caller.platform.retirements())
                    .filteredOn(one -> one.externalIdentifier().orElse("").contains("createRetirement"))
                    .as("as many booked as acknowledged")
                    .hasSize((int) acknowledged);
            assertThat(caller.platform.retirements())
                    .extracting(BookedRetirement::identifier)
                    .doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }
}
