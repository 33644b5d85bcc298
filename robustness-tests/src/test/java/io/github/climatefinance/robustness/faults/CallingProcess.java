package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The program that calls: random operations with all clients on four threads, a ledger of its own, and a line in its log for
 * each operation. The same seed makes the same operations, thread by thread.
 */
final class CallingProcess {
    private static final int THREADS = 4;
    private static final int REFERENCES = 1_000_000;

    private final Job job;
    private final List<Named> callers;
    private final PrintWriter log;

    private CallingProcess(Job job, List<Named> callers, PrintWriter log) {
        this.job = job;
        this.callers = callers;
        this.log = log;
    }

    private record Named(String name, Caller caller) {}

    /**
     * What a process is to do.
     *
     * @param folder its own, for ledger and log
     * @param addresses file of {@link Addresses}
     * @param process its number, in all its references
     * @param operations how many
     * @param deadline of each call
     */
    record Job(Path folder, Path addresses, int process, long seed, int operations, Duration deadline) {
        List<String> arguments() {
            return List.of(
                    folder.toString(),
                    addresses.toString(),
                    String.valueOf(process),
                    String.valueOf(seed),
                    String.valueOf(operations),
                    String.valueOf(deadline.toMillis()));
        }

        private static Job of(List<String> arguments) {
            return new Job(
                    Path.of(arguments.get(0)),
                    Path.of(arguments.get(1)),
                    Integer.parseInt(arguments.get(2)),
                    Long.parseLong(arguments.get(3)),
                    Integer.parseInt(arguments.get(4)),
                    Duration.ofMillis(Long.parseLong(arguments.get(5))));
        }

        Path ledger() {
            return folder.resolve("ledger");
        }

        Path log() {
            return folder.resolve("log.jsonl");
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Job job = Job.of(List.of(arguments));
        try (FileLedger ledger = FileLedger.open(job.ledger());
                PrintWriter log = new PrintWriter(Files.newBufferedWriter(job.log(), StandardCharsets.UTF_8))) {
            List<Named> callers = new ArrayList<>();
            for (List<String> address : Addresses.read(job.addresses())) {
                Caller caller = Caller.of(address, impatient(ledger, job.deadline()));
                callers.addAll(Collections.nCopies(share(address.get(0)), new Named(address.get(0), caller)));
            }
            new CallingProcess(job, callers, log).run();
            callers.forEach(each -> each.caller().close());
        }
    }

    /** Fewer where each look for one action is at all actions there ever were. */
    private static int share(String name) {
        return name.equals("icr") ? 1 : 4;
    }

    /** A client that is done with each call, retries and all, by its deadline. */
    private static Consumer<ClientBuilder<?>> impatient(WriteLedger ledger, Duration deadline) {
        return builder -> {
            builder.ledger(ledger);
            builder.timeout(deadline);
            builder.attemptTimeout(deadline.dividedBy(4));
            builder.retryPolicy(
                    RetryPolicy.builder().baseDelay(Duration.ofMillis(5)).build());
        };
    }

    private void run() throws InterruptedException {
        new LinkedHashSet<>(callers).forEach(CallingProcess::warmUp);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            Thread thread = new Thread(() -> call(number));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** The first call of a JVM takes so long that it would leave no time for anything to go wrong. */
    private static void warmUp(Named named) {
        Read read = named.caller().reads().get(0);
        read(named.name(), read, 0);
    }

    private void call(int thread) {
        Random random = new Random(job.seed() + 31L * job.process() + thread);
        for (int i = thread; i < job.operations(); i += THREADS) {
            Reference reference = new Reference(job.process(), thread * REFERENCES + i);
            log.println(call(oneOf(callers, random), reference, random).toJson());
        }
    }

    /** Callers that write do so three times out of four. */
    private static Line call(Named named, Reference reference, Random random) {
        Caller caller = named.caller();
        if (caller instanceof Writer writer && random.nextInt(4) > 0) {
            return written(named.name(), oneOf(writer.writes(), random), reference);
        }
        return read(named.name(), oneOf(caller.reads(), random), random.nextInt(Read.VARIANTS));
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Line written(String name, Write write, Reference reference) {
        try {
            write.call().accept(reference);
            return Line.succeeded(name, write.operation(), reference.toString(), "");
        } catch (RuntimeException e) {
            return Line.failed(name, write.operation(), reference.toString(), e);
        }
    }

    private static Line read(String name, Read read, int variant) {
        try {
            return Line.succeeded(
                    name, read.name(), String.valueOf(variant), read.answer().apply(variant));
        } catch (RuntimeException e) {
            return Line.failed(name, read.name(), String.valueOf(variant), e);
        }
    }
}
