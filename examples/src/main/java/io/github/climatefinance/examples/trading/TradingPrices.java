package io.github.climatefinance.examples.trading;

import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.stream.StreamRun;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.trading.PriceStream;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCredentials;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Watches prices as they change, for some seconds or ticks: gaps are shown like ticks, as they matter as much. Watches the
 * sandbox unless {@code --live} is given; {@code --help} tells the rest.
 */
public final class TradingPrices {
    private static final Origin PROVIDER = new Origin("as the provider sent them");

    private final PriceOptions options;
    private final Terminal terminal;
    private final Supplier<TradingClient> live;

    private TradingPrices(PriceOptions options, Terminal terminal, Supplier<TradingClient> live) {
        this.options = options;
        this.terminal = terminal;
        this.live = live;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if something failed. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, TradingClient::fromEnvironment);
    }

    /** @param live makes the client for {@code --live}; an {@code IllegalArgumentException} says what it lacks */
    static int run(List<String> arguments, Terminal terminal, Supplier<TradingClient> live) {
        return new Program("trading-prices")
                .run(terminal, () -> new TradingPrices(PriceOptions.parse(arguments), terminal, live).start());
    }

    private void start() throws UsageException, FailedException {
        switch (options.source()) {
            case NONE -> terminal.out().print(PriceOptions.HELP);
            case SANDBOX -> watchSandbox();
            case LIVE -> watchLive();
        }
    }

    private void watchSandbox() throws FailedException {
        try (TradingSandbox sandbox = TradingSandbox.start();
                TradingClient trading = TradingClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .tokenUrl(sandbox.tokenUrl())
                        .pricesUrl(sandbox.pricesUrl())
                        .credentials(TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret()))
                        .build()) {
            sandbox.prices().live();
            watch(prices(trading), Origin.SANDBOX);
        }
    }

    private void watchLive() throws UsageException, FailedException {
        try (TradingClient trading = Program.liveClient(live)) {
            watch(prices(trading), PROVIDER);
        } catch (IllegalStateException e) { // an environment without an address of prices
            throw new UsageException("--live: " + e.getMessage());
        }
    }

    private PriceStream prices(TradingClient trading) {
        return trading.prices(wanted -> options.markets().forEach(wanted::market));
    }

    private void watch(PriceStream prices, Origin origin) throws FailedException {
        PriceBoard board = new PriceBoard();
        PriceView view = new PriceView(terminal, board);
        CompletableFuture<Void> enough = new CompletableFuture<>();
        StreamRun run = prices.listen(event -> {
            if (board.ticks() < options.ticks()) {
                board.take(event);
                view.show(event);
            }
            if (board.ticks() >= options.ticks()) {
                enough.complete(null);
            }
        });
        await(CompletableFuture.anyOf(run.ended(), enough));
        run.close();
        await(run.ended());
        terminal.out().println();
        terminal.out().println(board.summary() + "; " + origin.words());
    }

    /** Until that is done, or the time is over. */
    private void await(CompletableFuture<?> end) throws FailedException {
        try {
            end.get(options.seconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            terminal.out().flush(); // the time that was asked for is over
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SdkException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedException("interrupted");
        }
    }
}
