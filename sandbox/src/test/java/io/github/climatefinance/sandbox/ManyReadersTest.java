package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyReadersTest {

    private static final int READERS = 50;

    @Test
    void servesFiftyReadersAtOnceAndGivesEachFaultToOneOfThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try (PuroSandbox sandbox = PuroSandbox.start()) {
            Caller caller = new Caller(sandbox);
            String alone = caller.get("/registry/transactions?limit=20").body();
            sandbox.faults().next("listTransactions", Fault.status(503)).times(7);
            CountDownLatch together = new CountDownLatch(READERS);
            Callable<HttpResponse<String>> reader = () -> {
                together.countDown();
                together.await();
                return caller.get("/registry/transactions?limit=20");
            };

            List<Future<HttpResponse<String>>> answers = threads.invokeAll(
                    IntStream.range(0, READERS).mapToObj(i -> reader).toList());

            int failed = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                if (answer.get().statusCode() == 503) {
                    failed++;
                } else {
                    assertThat(answer.get().body()).isEqualTo(alone);
                }
            }
            assertThat(failed).isEqualTo(7);
            assertThat(sandbox.requests()).hasSize(READERS + 1);
            assertThat(sandbox.violations()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }
}
