package io.github.climatefinance.benchmarks;

import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.puro.api.ListTransactionsParams;
import io.github.climatefinance.puro.api.TransactionsApi;
import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionList;
import java.io.IOException;
import java.io.InputStream;

/** This SDK. */
final class SdkPeer implements Peer {
    @Override
    public TransactionList decode(InputStream json) throws IOException {
        return JsonDocument.read(TransactionList.Codec.INSTANCE, json);
    }

    @Override
    public byte[] encode(Object page) {
        return JsonDocument.bytes(TransactionList.Codec.INSTANCE, (TransactionList) page);
    }

    @Override
    public Connection connect(String baseUrl) {
        TransactionsApi transactions = client(baseUrl).transactions();
        return new Connection() {
            @Override
            public Object page() {
                return transactions.list(
                        ListTransactionsParams.builder().limit(100).build());
            }

            @Override
            public Object transaction(String id) {
                return transactions.get(id);
            }
        };
    }

    /** Shares its connections with all others, as clients do unless told otherwise. */
    static PuroClient client(String baseUrl) {
        return PuroClient.builder()
                .baseUrl(baseUrl)
                .credentials(BasicCredentials.of(FixedServer.KEY, FixedServer.SECRET))
                .build();
    }

    @Override
    public Content content(Object answer) {
        Content content = new Content();
        if (answer instanceof TransactionList list) {
            content.number(list.pagination().total())
                    .number(list.pagination().offset())
                    .number(list.pagination().limit());
            list.data().forEach(transaction -> add(content, transaction));
        } else {
            add(content, (Transaction) answer);
        }
        return content;
    }

    private static void add(Content content, Transaction t) {
        content.text(t.transactionId())
                .number(t.volume())
                .moment(t.completedOn())
                .text(t.accountHolderName().orElse(null))
                .text(t.type().value());
        t.bundles().forEach(bundle -> add(content, bundle));
        t.labels().forEach(label -> content.text(label.id()).text(label.name()));
        t.issuanceDetails()
                .ifPresent(issuance -> content.moment(issuance.issuanceDate().orElse(null))
                        .text(issuance.issuanceId().orElse(null))
                        .text(issuance.auditBody().orElse(null)));
        t.retirementDetails()
                .ifPresent(retirement -> content.text(
                                retirement.usageType().map(use -> use.value()).orElse(null))
                        .text(retirement.beneficiaryName().orElse(null))
                        .text(retirement.beneficiaryLocation().orElse(null))
                        .text(retirement.countryOfConsumption().orElse(null))
                        .text(retirement.retirementPurpose().orElse(null))
                        .moment(retirement.consumptionPeriodStartDate().orElse(null))
                        .moment(retirement.consumptionPeriodEndDate().orElse(null)));
    }

    private static void add(Content content, CertificateBundle b) {
        content.text(b.certificates())
                .number(b.volume())
                .text(b.methodologyCode())
                .text(b.productionFacilityCode())
                .number(b.vintage())
                .moment(b.productionStartDate())
                .moment(b.productionEndDate())
                .text(b.creditType())
                .text(b.issuanceId())
                .moment(b.issuanceDate());
    }
}
