package io.github.climatefinance.xpansiv;

import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.XpansivUser;
import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import io.github.climatefinance.sandbox.xpansiv.EinTotals;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import java.util.List;

/** What the sandbox has at first, and clients of it. */
final class Synthetic {
    static final String ACCOUNT = XpansivPlatform.MAIN_ACCOUNT;

    /** The main account holds it, and has deposited some of it at {@link #EXCHANGE}. */
    static final String EIN = "SYN-ACR-9001-2020";

    static final String EXCHANGE = "CBL";
    static final String VENUE = "CBL_SPOT";
    static final String MARKET = "SYN-CARBON";

    /** The first tax lot of {@link #EIN}. */
    static final long TAX_LOT = 700_001;

    private Synthetic() {}

    /** Everything the platform has booked. */
    record Books(
            List<EinTotals> totals,
            List<BookedRetirement> retirements,
            List<BookedTransfer> transfers,
            List<BookedDeposit> deposits) {

        static Books of(XpansivSandbox sandbox) {
            return new Books(sandbox.totals(), sandbox.retirements(), sandbox.transfers(), sandbox.deposits());
        }
    }

    static XpansivClient client(XpansivSandbox sandbox) {
        return builder(sandbox).build();
    }

    static XpansivClient.Builder builder(XpansivSandbox sandbox) {
        return XpansivClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(credentials(sandbox.user()));
    }

    static XpansivCredentials credentials(XpansivUser user) {
        return XpansivCredentials.builder()
                .client(user.clientId(), user.clientSecret())
                .user(user.username(), user.password())
                .build();
    }

    /** The first value of a header; empty text if it was not sent. */
    static String header(SandboxRequest request, String name) {
        return request.headers().getOrDefault(name, List.of("")).get(0);
    }

    static SandboxRequest last(XpansivSandbox sandbox) {
        List<SandboxRequest> requests = sandbox.requests();
        return requests.get(requests.size() - 1);
    }

    /** The seeded transfer of an instrument that still waits for its recipient. */
    static String pendingTransfer(XpansivSandbox sandbox, String ein) {
        return sandbox.transfers().stream()
                .filter(transfer ->
                        transfer.ein().equals(ein) && transfer.status().equals("NEW"))
                .map(BookedTransfer::identifier)
                .findFirst()
                .orElseThrow();
    }

    /** A seeded deposit of {@link #EIN} from which nothing was traded. */
    static String deposit(XpansivSandbox sandbox) {
        return sandbox.deposits().stream()
                .filter(deposit -> deposit.ein().equals(EIN) && deposit.settled() == 0)
                .map(BookedDeposit::identifier)
                .findFirst()
                .orElseThrow();
    }
}
