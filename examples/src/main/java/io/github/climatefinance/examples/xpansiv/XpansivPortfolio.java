package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.PageFile;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.XpansivClient;
import java.io.IOException;
import java.util.List;

/**
 * Shows what an account holds at Xpansiv Connect, by program and vintage: tables on the terminal, charts, positions and tax
 * lots in one self-contained HTML page. Reads the sandbox unless {@code --live} is given; {@code --help} tells the rest.
 */
public final class XpansivPortfolio {
    private final PortfolioOptions options;
    private final Terminal terminal;
    private final Platforms platforms;

    private XpansivPortfolio(PortfolioOptions options, Terminal terminal, Platforms platforms) {
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
        return new Program("xpansiv-portfolio")
                .run(
                        terminal,
                        () -> new XpansivPortfolio(PortfolioOptions.parse(arguments), terminal, platforms).start());
    }

    private void start() throws UsageException, IOException {
        switch (options.source()) {
            case NONE -> terminal.out().print(PortfolioOptions.HELP);
            case SANDBOX -> readSandbox();
            case LIVE -> readLive();
        }
    }

    private void readSandbox() throws IOException {
        PageFile file = PageFile.at(options.out());
        try (XpansivSandbox sandbox = platforms.sandbox().get();
                XpansivClient xpansiv = Platforms.client(sandbox)) {
            String account = options.account().orElse(sandbox.user().accountIdentifier());
            show(new PortfolioReader(xpansiv, terminal).read(Origin.SANDBOX, account), file);
        }
    }

    private void readLive() throws UsageException, IOException {
        try (XpansivClient xpansiv = Program.liveClient(platforms.live())) {
            PageFile file = PageFile.at(options.out());
            String account = options.account().orElseThrow();
            show(new PortfolioReader(xpansiv, terminal).read(Platforms.LIVE, account), file);
        }
    }

    private void show(Portfolio portfolio, PageFile file) throws IOException {
        new PortfolioText(portfolio, terminal).print();
        terminal.out().println();
        terminal.show(PortfolioPage.of(portfolio), file, "Charts");
    }
}
