package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;
import static io.github.climatefinance.xpansiv.Synthetic.MARKET;
import static io.github.climatefinance.xpansiv.Synthetic.TAX_LOT;
import static io.github.climatefinance.xpansiv.Synthetic.VENUE;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import io.github.climatefinance.xpansiv.model.AcceptTransfersRequest;
import io.github.climatefinance.xpansiv.model.CancelTransfersRequest;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.CreateTransfersRequest;
import io.github.climatefinance.xpansiv.model.DepositItem;
import io.github.climatefinance.xpansiv.model.DepositRequest;
import io.github.climatefinance.xpansiv.model.ExportItem;
import io.github.climatefinance.xpansiv.model.Price;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.RejectTransfersRequest;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.SettlementRequest;
import io.github.climatefinance.xpansiv.model.StrategyTransferData;
import io.github.climatefinance.xpansiv.model.TaxLotSelectionStrategy;
import io.github.climatefinance.xpansiv.model.TransferAcceptance;
import io.github.climatefinance.xpansiv.model.TransferItem;
import io.github.climatefinance.xpansiv.model.WithdrawAndExportRequest;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireItem;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import io.github.climatefinance.xpansiv.model.WithdrawalItem;
import io.github.climatefinance.xpansiv.model.WithdrawalRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Each operation that must not act twice, with a request a fresh sandbox accepts and what shows that it was executed. */
enum Write {
    DEPOSIT(
            "createDeposits",
            "searchDeposits",
            45,
            sandbox -> sum(sandbox.deposits(), BookedDeposit::quantity),
            "/exchanges/CBL/execution-venues/CBL_SPOT/accounts/0A1B2C3D/action/deposit",
            "{\"market\":\"SYN-CARBON\",\"deposits\":[{\"taxLotId\":700001,\"quantity\":45,\"priority\":3}]}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            DepositItem item = DepositItem.builder()
                    .taxLotId(TAX_LOT)
                    .quantity(45)
                    .priority(3)
                    .build();
            return xpansiv.exchange()
                    .deposit(
                            EXCHANGE,
                            VENUE,
                            ACCOUNT,
                            DepositRequest.builder()
                                    .market(MARKET)
                                    .deposits(List.of(item))
                                    .build());
        }
    },
    WITHDRAW(
            "withdrawDeposits",
            "searchDeposits",
            50,
            sandbox -> -sum(sandbox.deposits(), BookedDeposit::available),
            "/exchanges/CBL/accounts/0A1B2C3D/action/withdraw",
            "{\"withdrawals\":[{\"depositIdentifier\":\"{deposit}\",\"quantity\":50}]}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            WithdrawalItem item = WithdrawalItem.builder()
                    .depositIdentifier(Synthetic.deposit(sandbox))
                    .quantity(50)
                    .build();
            return xpansiv.exchange()
                    .withdraw(
                            EXCHANGE,
                            ACCOUNT,
                            WithdrawalRequest.builder()
                                    .withdrawals(List.of(item))
                                    .build());
        }
    },
    WITHDRAW_AND_RETIRE(
            "withdrawAndRetire",
            "searchRetirements",
            10,
            sandbox -> sum(sandbox.retirements(), BookedRetirement::quantity),
            "/exchanges/CBL/account/0A1B2C3D/program/ACR/action/withdraw-and-retire",
            "{\"dryRun\":false,\"retirements\":[{\"ein\":\"SYN-ACR-9001-2020\",\"quantity\":10,"
                    + "\"externalIdentifier\":\"mine-1\"}],\"attributes\":{\"retirementReason\":\"VOLUNTARY\"}}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.exchange()
                    .withdrawAndRetire(EXCHANGE, ACCOUNT, RetirementProgramCode.ACR, withdrawAndRetire());
        }
    },
    WITHDRAW_AND_EXPORT(
            "withdrawAndExport",
            "searchTransfers",
            20,
            sandbox -> sum(sandbox.transfers(), BookedTransfer::quantity),
            "/exchanges/CBL/account/0A1B2C3D/program/ACR/action/withdraw-and-export",
            "{\"dryRun\":false,\"exports\":[{\"ein\":\"SYN-ACR-9001-2020\",\"quantity\":20,"
                    + "\"externalIdentifier\":\"mine-2\"}]}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.exchange().withdrawAndExport(EXCHANGE, ACCOUNT, ProgramCode.ACR, withdrawAndExport());
        }
    },
    SETTLE(
            "settleTrade",
            "searchDeposits",
            30,
            sandbox -> sum(sandbox.deposits(), BookedDeposit::settled),
            "/exchanges/CBL/execution-venues/CBL_SPOT/action/settle",
            "{\"tradeIdentifier\":\"trade-9\",\"sellerIdentifier\":\"0A1B2C3D\",\"buyerIdentifier\":\"4E5F6A7B\","
                    + "\"productCode\":\"SYN-CARBON\",\"quantity\":30,\"price\":7.50,\"currency\":\"USD\"}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            xpansiv.exchange()
                    .settle(
                            EXCHANGE,
                            VENUE,
                            SettlementRequest.builder()
                                    .tradeIdentifier("trade-9")
                                    .sellerIdentifier(ACCOUNT)
                                    .buyerIdentifier(XpansivPlatform.PARTNER_ACCOUNT)
                                    .productCode(MARKET)
                                    .quantity(30)
                                    .price(new BigDecimal("7.50"))
                                    .currency("USD")
                                    .build());
            return NOTHING;
        }
    },
    RETIRE(
            "createRetirement",
            "searchRetirements",
            40,
            sandbox -> sum(sandbox.retirements(), BookedRetirement::quantity),
            "/retirements/account/0A1B2C3D/program/ACR/action/create",
            "{\"dryRun\":false,\"retirements\":[{\"ein\":\"SYN-ACR-9001-2020\",\"quantity\":40,"
                    + "\"taxLotSelectionStrategy\":\"LARGEST_TAX_LOT_FIRST\",\"externalIdentifier\":\"mine-3\"}],"
                    + "\"attributes\":{\"retirementReason\":\"VOLUNTARY\"}}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, retire());
        }
    },
    CREATE_TRANSFERS(
            "createTransfers",
            "searchTransfers",
            60,
            sandbox -> sum(sandbox.transfers(), BookedTransfer::quantity),
            "/transfers/account/0A1B2C3D/program/ACR/action/create",
            "{\"dryRun\":false,\"counterpartyRegistryName\":\"Synthetic Energy Partner Example Inc\","
                    + "\"settlementDate\":\"2099-12-31\",\"notes\":\"Synthetic note\",\"transfers\":[{"
                    + "\"externalTransferIdentifier\":\"mine-4\",\"ein\":\"SYN-ACR-9001-2020\",\"unitPrice\":{"
                    + "\"currency\":\"USD\",\"amount\":7},\"transferData\":{\"transferDataType\":\"STRATEGY\","
                    + "\"taxLotSelectionStrategy\":\"NEWEST_TAX_LOT_FIRST\",\"quantity\":60}}]}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.transfers().create(ACCOUNT, ProgramCode.ACR, createTransfers());
        }
    },
    CANCEL_TRANSFERS(
            "cancelTransfers",
            "searchTransfers",
            1,
            sandbox -> count(sandbox, "CANCELLED"),
            "/transfers/account/0A1B2C3D/program/VCS/action/cancel",
            "{\"dryRun\":false,\"notes\":\"Synthetic note\",\"transfers\":[\"{outgoing}\"]}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            xpansiv.transfers().cancel(ACCOUNT, ProgramCode.VCS, cancel(sandbox));
            return NOTHING;
        }
    },
    REJECT_TRANSFERS(
            "rejectTransfers",
            "searchTransfers",
            1,
            sandbox -> count(sandbox, "REJECTED"),
            "/transfers/account/0A1B2C3D/program/ACR/action/reject",
            "{\"dryRun\":false,\"notes\":\"Synthetic note\",\"transfers\":[\"{incoming}\"]}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            xpansiv.transfers().reject(ACCOUNT, ProgramCode.ACR, reject(sandbox));
            return NOTHING;
        }
    },
    ACCEPT_TRANSFERS(
            "acceptTransfers",
            "searchTransfers",
            1,
            sandbox -> count(sandbox, "PENDING_SETTLEMENT"),
            "/transfers/account/0A1B2C3D/program/ACR/action/accept",
            "{\"dryRun\":false,\"notes\":\"Synthetic note\",\"transfers\":[{\"transferIdentifier\":\"{incoming}\","
                    + "\"externalTransferIdentifier\":\"mine-5\",\"price\":{\"currency\":\"USD\",\"amount\":7}}]}") {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            xpansiv.transfers().accept(ACCOUNT, ProgramCode.ACR, accept(sandbox));
            return NOTHING;
        }
    };

    /** What an operation returns whose answer has no body. */
    static final Object NOTHING = "nothing";

    private static final String INCOMING = "SYN-ACR-9002-2022";
    private static final String OUTGOING = "SYN-VCS-9003-2019";

    private final String operation;
    private final String reconcile;
    private final long once;

    private final ToLongFunction<XpansivSandbox> effect;

    private final String path;
    private final String body;

    Write(
            String operation,
            String reconcile,
            long once,
            ToLongFunction<XpansivSandbox> effect,
            String path,
            String body) {
        this.operation = operation;
        this.reconcile = reconcile;
        this.once = once;
        this.effect = effect;
        this.path = path;
        this.body = body;
    }

    /** Executes it; the answer, or {@link #NOTHING}. */
    abstract Object call(XpansivClient xpansiv, XpansivSandbox sandbox);

    String operation() {
        return operation;
    }

    /** The read that shows whether it was executed. */
    String reconcile() {
        return reconcile;
    }

    /** By how much one execution changes {@link #effect}. */
    long once() {
        return once;
    }

    /** A number of the books. */
    long effect(XpansivSandbox sandbox) {
        return effect.applyAsLong(sandbox);
    }

    String path() {
        return path;
    }

    /** The body that is to arrive. */
    String body(XpansivSandbox sandbox) {
        return body.replace("{deposit}", Synthetic.deposit(sandbox))
                .replace("{incoming}", Synthetic.pendingTransfer(sandbox, INCOMING))
                .replace("{outgoing}", Synthetic.pendingTransfer(sandbox, OUTGOING));
    }

    boolean answersNothing() {
        return this == SETTLE || this == CANCEL_TRANSFERS || this == REJECT_TRANSFERS || this == ACCEPT_TRANSFERS;
    }

    static WithdrawAndRetireRequest withdrawAndRetire() {
        WithdrawAndRetireItem item = WithdrawAndRetireItem.builder()
                .ein(EIN)
                .quantity(10)
                .externalIdentifier("mine-1")
                .build();
        return WithdrawAndRetireRequest.builder()
                .retirements(List.of(item))
                .attributes(Map.of("retirementReason", TextNode.valueOf("VOLUNTARY")))
                .build();
    }

    static WithdrawAndExportRequest withdrawAndExport() {
        ExportItem item = ExportItem.builder()
                .ein(EIN)
                .quantity(20)
                .externalIdentifier("mine-2")
                .build();
        return WithdrawAndExportRequest.builder().exports(List.of(item)).build();
    }

    static CreateRetirementRequest retire() {
        RetirementItem item = RetirementItem.builder()
                .ein(EIN)
                .quantity(40)
                .taxLotSelectionStrategy(TaxLotSelectionStrategy.LARGEST_TAX_LOT_FIRST)
                .externalIdentifier("mine-3")
                .build();
        return CreateRetirementRequest.builder()
                .retirements(List.of(item))
                .attributes(Map.of("retirementReason", TextNode.valueOf("VOLUNTARY")))
                .build();
    }

    static CreateTransfersRequest createTransfers() {
        StrategyTransferData data = StrategyTransferData.builder()
                .taxLotSelectionStrategy(TaxLotSelectionStrategy.NEWEST_TAX_LOT_FIRST)
                .quantity(60)
                .build();
        TransferItem item = TransferItem.builder()
                .externalTransferIdentifier("mine-4")
                .ein(EIN)
                .unitPrice(price())
                .transferData(data)
                .build();
        return CreateTransfersRequest.builder()
                .counterpartyRegistryName(XpansivPlatform.PARTNER_NAME)
                .settlementDate(LocalDate.of(2099, 12, 31))
                .notes("Synthetic note")
                .transfers(List.of(item))
                .build();
    }

    static CancelTransfersRequest cancel(XpansivSandbox sandbox) {
        return CancelTransfersRequest.builder()
                .notes("Synthetic note")
                .transfers(List.of(Synthetic.pendingTransfer(sandbox, OUTGOING)))
                .build();
    }

    static RejectTransfersRequest reject(XpansivSandbox sandbox) {
        return RejectTransfersRequest.builder()
                .notes("Synthetic note")
                .transfers(List.of(Synthetic.pendingTransfer(sandbox, INCOMING)))
                .build();
    }

    static AcceptTransfersRequest accept(XpansivSandbox sandbox) {
        TransferAcceptance acceptance = TransferAcceptance.builder()
                .transferIdentifier(Synthetic.pendingTransfer(sandbox, INCOMING))
                .externalTransferIdentifier("mine-5")
                .price(price())
                .build();
        return AcceptTransfersRequest.builder()
                .notes("Synthetic note")
                .transfers(List.of(acceptance))
                .build();
    }

    private static Price price() {
        return Price.builder().currency("USD").amount(new BigDecimal("7")).build();
    }

    private static <T> long sum(List<T> booked, ToLongFunction<T> quantity) {
        return booked.stream().mapToLong(quantity).sum();
    }

    private static long count(XpansivSandbox sandbox, String status) {
        return sandbox.transfers().stream()
                .filter(transfer -> transfer.status().equals(status))
                .count();
    }
}
