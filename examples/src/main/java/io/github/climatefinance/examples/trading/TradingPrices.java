package io.github.climatefinance.examples.trading;

import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.stream.StreamRun;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.PageFile;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.trading.PriceStream;
import io.github.climatefinance.trading.TradingClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Watches prices as they change, for some seconds or ticks: gaps are shown like ticks, as they matter as much. In the end it writes
 * a chart as one HTML page. Watches the
 * sandbox unless {@code --live} is given; {@code --help} tells the rest.
 */
public final class TradingPrices {
    private static final Origin PROVIDER = new Origin("as the provider sent them");

    private final PriceOptions options;
    private final Terminal terminal;
    private final Platforms platforms;

    private TradingPrices(PriceOptions options, Terminal terminal, Platforms platforms) {
        this.options = options;
        this.terminal = terminal;
        this.platforms = platforms;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if something failed. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, Platforms.OUTSIDE);
    }

    static int run(List<String> arguments, Terminal terminal, Platforms platforms) {
        return new Program("trading-prices")
                .run(terminal, () -> new TradingPrices(PriceOptions.parse(arguments), terminal, platforms).start());
    }

    private void start() throws UsageException, FailedException, IOException {
        switch (options.source()) {
            case NONE -> terminal.out().print(PriceOptions.HELP);
            case SANDBOX -> watchSandbox();
            case LIVE -> watchLive();
        }
    }

    private void watchSandbox() throws FailedException, IOException {
        PageFile page = PageFile.at(options.out());
        try (TradingSandbox sandbox = platforms.sandbox().get();
                TradingClient trading = Platforms.client(sandbox);
                Ticker ticker = new Ticker()) {
            sandbox.prices().live();
            options.every().ifPresent(every -> ticker.start(sandbox, every));
            watch(prices(trading), Origin.SANDBOX, page);
        }
    }

    private void watchLive() throws UsageException, FailedException, IOException {
        try (TradingClient trading = Program.liveClient(platforms.live())) {
            watch(prices(trading), PROVIDER, PageFile.at(options.out()));
        } catch (IllegalStateException e) { // an environment without an address of prices
            throw new UsageException("--live: " + e.getMessage());
        }
    }

    private PriceStream prices(TradingClient trading) {
        return trading.prices(wanted -> options.markets().forEach(wanted::market));
    }

    private void watch(PriceStream prices, Origin origin, PageFile page) throws FailedException, IOException {
        PriceBoard board = new PriceBoard();
        PriceView view = new PriceView(terminal, board, options.brief());
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
        view.end();
        terminal.out().println();
        terminal.out().println(board.summary() + "; " + origin.words());
        terminal.show(PricesPage.of(board, origin), page, "Chart");
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
