package io.github.climatefinance.sandbox.xpansiv;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Does whatever comes to its mind, as the main account and as its partner; much of it is refused. */
final class RandomTrader {

    private static final String CBL = "ExchangeCode=CBL";
    private static final List<String> EINS = List.of(
            "SYN-ACR-9001-2020",
            "SYN-ACR-9001-2023",
            "SYN-ACR-9002-2021",
            "SYN-ACR-9002-2022",
            "SYN-VCS-9006-2019",
            "SYN-VCS-9007-2020",
            "SYN-VCS-9003-2019");

    private final PlatformCaller main;
    private final PlatformCaller partner;
    private final Random random;
    private final String name;
    private final Map<String, Integer> successes = new TreeMap<>();
    private int count;

    RandomTrader(PlatformCaller main, Random random, String name) {
        this.main = main;
        this.partner = main.as(PlatformCaller.PARTNER);
        this.random = random;
        this.name = name;
    }

    /** How often each operation has succeeded. */
    Map<String, Integer> successes() {
        return successes;
    }

    void act() {
        PlatformCaller who = random.nextInt(3) == 0 ? partner : main;
        String other =
                who.equals(main) ? "Synthetic Energy Partner Example Inc" : "Synthetic Trading House Example LLC";
        String ein = EINS.get(random.nextInt(EINS.size()));
        String program = ein.substring(4, 7);
        int quantity = 1 + random.nextInt(120);
        switch (random.nextInt(9)) {
            case 0, 1 ->
                act(
                        who,
                        "createDeposits",
                        "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': %d, 'quantity': %d, 'priority': %d}]}"
                                .formatted(lot(), quantity, random.nextInt(4)),
                        program);
            case 2 ->
                act(
                        who,
                        "withdrawDeposits",
                        "{'withdrawals': [{'depositIdentifier': '%s', 'quantity': %d}]}".formatted(deposit(), quantity),
                        program);
            case 3 -> act(who, "withdrawAndRetire", items("retirements", ein, quantity, name), program);
            case 4 -> act(who, "withdrawAndExport", items("exports", ein, quantity, name), program);
            case 5 ->
                act(
                        who,
                        "settleTrade",
                        ("{'tradeIdentifier': '%s', 'sellerIdentifier': '%s', 'buyerIdentifier': '%s', 'productCode': '%s',"
                                        + " 'quantity': %d, 'price': 7, 'currency': 'USD'}")
                                .formatted(name + count, PlatformCaller.MAIN, PlatformCaller.PARTNER, ein, quantity),
                        program);
            case 6 ->
                act(who, "createRetirement", items("retirements", ein, quantity, name + " createRetirement"), program);
            case 7 -> act(who, "createTransfers", transfer(other, ein, quantity), program);
            default -> answerATransfer();
        }
        count++;
    }

    private void answerATransfer() {
        List<BookedTransfer> pending = main.platform.transfers().stream()
                .filter(one -> one.status().equals("NEW"))
                .toList();
        BookedTransfer transfer = pending.get(random.nextInt(pending.size()));
        PlatformCaller sender = transfer.sender().equals(PlatformCaller.MAIN) ? main : partner;
        PlatformCaller recipient = sender.equals(main) ? partner : main;
        String program = transfer.ein().substring(4, 7);
        switch (random.nextInt(4)) {
            case 0 -> act(sender, "cancelTransfers", "{'transfers': ['%s']}".formatted(transfer.identifier()), program);
            case 1 ->
                act(recipient, "rejectTransfers", "{'transfers': ['%s']}".formatted(transfer.identifier()), program);
            default ->
                act(
                        recipient,
                        "acceptTransfers",
                        "{'transfers': [{'transferIdentifier': '%s', 'price': {'currency': 'USD', 'amount': 1}}]}"
                                .formatted(transfer.identifier()),
                        program);
        }
    }

    private void act(PlatformCaller who, String operation, String body, String program) {
        Answer answer = who.askUnchecked(
                operation,
                body,
                CBL,
                "ExecutionVenueCode=CBL_SPOT",
                "ProgramCode=" + program,
                "RetirementProgramCode=" + program);
        if (answer.status() < 300) {
            successes.merge(operation, 1, Integer::sum);
        }
    }

    private static String items(String field, String ein, int quantity, String identifier) {
        return "{'dryRun': false, '%s': [{'ein': '%s', 'quantity': %d, 'externalIdentifier': '%s'}]}"
                .formatted(field, ein, quantity, identifier);
    }

    private static String transfer(String to, String ein, int quantity) {
        return ("{'counterpartyRegistryName': '%s', 'settlementDate': '2099-12-31', 'transfers': [{'ein': '%s',"
                        + " 'transferData': {'transferDataType': 'STRATEGY', 'quantity': %d,"
                        + " 'taxLotSelectionStrategy': 'LARGEST_TAX_LOT_FIRST'}}]}")
                .formatted(to, ein, quantity);
    }

    private long lot() {
        return List.of(700_001L, 700_003L, 700_006L, 700_029L, 700_034L, 700_009L, 700_010L)
                .get(random.nextInt(7));
    }

    private String deposit() {
        List<BookedDeposit> all = main.platform.deposits();
        return all.get(random.nextInt(all.size())).identifier();
    }
}
