package io.github.climatefinance.robustness.faults;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.XpansivCredentials;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.CreateTransfersRequest;
import io.github.climatefinance.xpansiv.model.DepositItem;
import io.github.climatefinance.xpansiv.model.DepositRequest;
import io.github.climatefinance.xpansiv.model.ExportItem;
import io.github.climatefinance.xpansiv.model.InstrumentSearch;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.ProjectSearch;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.StrategyTransferData;
import io.github.climatefinance.xpansiv.model.TaxLotSelectionStrategy;
import io.github.climatefinance.xpansiv.model.TransferItem;
import io.github.climatefinance.xpansiv.model.WithdrawAndExportRequest;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireItem;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Retires, exports and offers one credit at a time, with an external identifier. */
record XpansivWriter(XpansivClient client, String account, String partner) implements Writer {
    private static final String EIN = "SYN-VCS-9003-2019";
    private static final String DEPOSITED = "SYN-ACR-9001-2020";
    private static final long TAX_LOT = 700_001;
    private static final long DEPOSIT = 1_500;
    private static final String EXCHANGE = "CBL";
    private static final String VENUE = "CBL_SPOT";
    private static final String MARKET = "SYN-CARBON";
    private static final LocalDate FAR_AHEAD = LocalDate.of(2099, 12, 31);
    private static final List<ProgramCode> PROGRAMS = List.of(ProgramCode.VCS, ProgramCode.ACR, ProgramCode.CAR);

    XpansivWriter(List<String> address, Consumer<ClientBuilder<?>> settings) {
        this(client(address, settings), address.get(7), address.get(8));
    }

    private static XpansivClient client(List<String> address, Consumer<ClientBuilder<?>> settings) {
        XpansivClient.Builder builder = XpansivClient.builder()
                .baseUrl(address.get(1))
                .tokenUrl(address.get(2))
                .credentials(XpansivCredentials.builder()
                        .client(address.get(3), address.get(4))
                        .user(address.get(5), address.get(6))
                        .build());
        settings.accept(builder);
        return builder.build();
    }

    /** Deposits what the withdrawals take. */
    void deposit() {
        DepositItem item = DepositItem.builder()
                .taxLotId(TAX_LOT)
                .quantity(DEPOSIT)
                .priority(9)
                .build();
        client.exchange()
                .deposit(
                        EXCHANGE,
                        VENUE,
                        account,
                        DepositRequest.builder()
                                .market(MARKET)
                                .deposits(List.of(item))
                                .build());
    }

    @Override
    public List<Write> writes() {
        return List.of(
                new Write("createRetirement", Searchable.FULLY, this::retire),
                new Write("withdrawAndRetire", Searchable.FULLY, this::withdrawAndRetire),
                new Write("withdrawAndExport", Searchable.NEVER, this::withdrawAndExport),
                new Write("createTransfers", Searchable.NEVER, this::offer));
    }

    private void retire(Reference reference) {
        RetirementItem item = RetirementItem.builder()
                .ein(EIN)
                .quantity(1)
                .externalIdentifier(reference.toString())
                .build();
        client.retirements()
                .create(
                        account,
                        RetirementProgramCode.VCS,
                        CreateRetirementRequest.builder()
                                .retirements(List.of(item))
                                .build());
    }

    private void withdrawAndRetire(Reference reference) {
        WithdrawAndRetireItem item = WithdrawAndRetireItem.builder()
                .ein(DEPOSITED)
                .quantity(1)
                .externalIdentifier(reference.toString())
                .build();
        client.exchange()
                .withdrawAndRetire(
                        EXCHANGE,
                        account,
                        RetirementProgramCode.ACR,
                        WithdrawAndRetireRequest.builder()
                                .retirements(List.of(item))
                                .attributes(Map.of("retirementReason", TextNode.valueOf("VOLUNTARY")))
                                .build());
    }

    private void withdrawAndExport(Reference reference) {
        ExportItem item = ExportItem.builder()
                .ein(DEPOSITED)
                .quantity(1)
                .externalIdentifier(reference.toString())
                .build();
        client.exchange()
                .withdrawAndExport(
                        EXCHANGE,
                        account,
                        ProgramCode.ACR,
                        WithdrawAndExportRequest.builder()
                                .exports(List.of(item))
                                .build());
    }

    private void offer(Reference reference) {
        TransferItem item = TransferItem.builder()
                .externalTransferIdentifier(reference.toString())
                .ein(EIN)
                .transferData(StrategyTransferData.builder()
                        .taxLotSelectionStrategy(TaxLotSelectionStrategy.NEWEST_TAX_LOT_FIRST)
                        .quantity(1)
                        .build())
                .build();
        client.transfers()
                .create(
                        account,
                        ProgramCode.VCS,
                        CreateTransfersRequest.builder()
                                .counterpartyRegistryName(partner)
                                .settlementDate(FAR_AHEAD)
                                .transfers(List.of(item))
                                .build());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.ofItems(
                        "searchInstruments",
                        variant -> client
                                .instruments()
                                .searchAll(
                                        InstrumentSearch.builder()
                                                .program(PROGRAMS.get(variant % PROGRAMS.size()))
                                                .build(),
                                        p -> p.size(2 + variant))
                                .stream()),
                Read.ofItems(
                        "searchProjects",
                        variant ->
                                client
                                        .projects()
                                        .searchAll(ProjectSearch.builder().build(), p -> p.size(5 + variant))
                                        .stream()));
    }

    @Override
    public ClientLedger ledger() {
        return client.ledger();
    }

    @Override
    public void close() {
        client.close();
    }
}
