package io.github.climatefinance.robustness.faults;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.icr.IcrApp;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.IcrCredentials;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import io.github.climatefinance.icr.v1beta.model.RetirementReason;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An app that moves a little of one credit at a time, each time another amount; retirements have a comment, too. */
record IcrWriter(IcrApp app, IcrClient client, Place place) implements Writer {
    private static final String BENEFICIARY = "Synthetic Beneficiary Example";

    private record Place(String organization, String partner, String credit) {}

    IcrWriter(List<String> address, Consumer<ClientBuilder<?>> settings) {
        this(app(address, settings), address);
    }

    private IcrWriter(IcrApp app, List<String> address) {
        this(app, app.installation(address.get(4)), new Place(address.get(5), address.get(6), address.get(7)));
    }

    private static IcrApp app(List<String> address, Consumer<ClientBuilder<?>> settings) {
        IcrApp.Builder builder = IcrApp.builder()
                .baseUrl(address.get(1))
                .credentials(IcrCredentials.app(address.get(2), address.get(3)));
        settings.accept(builder);
        return builder.build();
    }

    @Override
    public List<Write> writes() {
        return List.of(
                new Write("retireCredits", Searchable.WHEN_EXECUTED, this::retire),
                new Write("transferAndRetireCredits", Searchable.WHEN_EXECUTED, this::transferAndRetire),
                new Write("transferCredits", Searchable.NEVER, this::transfer),
                new Write("cancelCredits", Searchable.NEVER, this::cancel),
                new Write("retireV1Credits", Searchable.FULLY, this::retireInV1Beta));
    }

    private static RetirementData data(Reference reference) {
        return RetirementData.builder()
                .reason("Testing")
                .beneficiaryName(BENEFICIARY)
                .comment(reference.toString())
                .build();
    }

    private void retire(Reference reference) {
        client.inventories()
                .retireCredits(
                        place.organization,
                        RetireCreditsRequest.builder()
                                .creditId(place.credit)
                                .amount(reference.amount())
                                .retirementData(data(reference))
                                .build());
    }

    private void transferAndRetire(Reference reference) {
        client.inventories()
                .transferAndRetireCredits(
                        place.organization,
                        TransferAndRetireCreditsRequest.builder()
                                .creditId(place.credit)
                                .amount(reference.amount())
                                .toOrganizationId(place.partner)
                                .retirementData(data(reference))
                                .build());
    }

    private void transfer(Reference reference) {
        client.inventories()
                .transferCredits(
                        place.organization,
                        TransferCreditsRequest.builder()
                                .creditId(place.credit)
                                .amount(reference.amount())
                                .toOrganizationId(place.partner)
                                .build());
    }

    private void cancel(Reference reference) {
        client.inventories()
                .cancelCredits(
                        place.organization,
                        CancelCreditsRequest.builder()
                                .creditId(place.credit)
                                .amount(reference.amount())
                                .build());
    }

    private void retireInV1Beta(Reference reference) {
        client.v1beta()
                .inventories()
                .retireCredits(io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest.builder()
                        .fromId(place.organization)
                        .reason(RetirementReason.TESTING)
                        .beneficiaryName(BENEFICIARY)
                        .comment(reference.toString())
                        .credit(Map.of(
                                "creditId", TextNode.valueOf(place.credit),
                                "amount", DecimalNode.valueOf(reference.amount())))
                        .build());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.ofItems("listProjects", variant -> client.projects().listAll().stream()),
                Read.ofItems("listInstallations", variant -> app.installations().listAll().stream()));
    }

    @Override
    public ClientLedger ledger() {
        return client.ledger();
    }

    @Override
    public void close() {
        app.close();
    }
}
