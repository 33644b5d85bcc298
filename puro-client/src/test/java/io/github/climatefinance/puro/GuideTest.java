package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.error.ForbiddenException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.Document;
import io.github.climatefinance.puro.model.DocumentReferenceType;
import io.github.climatefinance.puro.model.Label;
import io.github.climatefinance.puro.model.Methodology;
import io.github.climatefinance.puro.model.ProductionFacility;
import io.github.climatefinance.puro.model.RetirementDetails;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionType;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of the guide, run. The architecture tests find each of them here, whatever its line breaks. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTest {
    private final PuroSandbox sandbox;
    private final PuroClient puro;

    GuideTest(PuroSandbox sandbox) {
        this.sandbox = sandbox;
        this.puro = PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
                .build();
    }

    @AfterAll
    void stop() {
        puro.close();
    }

    /** Only compiled: it would go to the provider. */
    static void firstCall(String key, String secret, String id) {
        try (PuroClient puro = PuroClient.builder()
                .environment(PuroEnvironment.PRODUCTION)
                .credentials(BasicCredentials.of(key, secret))
                .build()) {

            Transaction one = puro.transactions().get(id);
            System.out.println(one.type().value() + " of " + one.volume() + " t");

            for (Transaction t : puro.transactions()
                    .listAll(p -> p.transactionType(TransactionType.RETIREMENT))
                    .readAhead(8)) {
                System.out.println(t.completedOn() + " " + t.volume() + " t");
            }
        }
    }

    @Test
    void clients() {
        String key = sandbox.key();
        String secret = sandbox.secret();

        PuroClient production = PuroClient.builder()
                .environment(PuroEnvironment.PRODUCTION)
                .credentials(BasicCredentials.of(key, secret))
                .build();

        production.close();
    }

    @Test
    void transactions() {
        Map<String, Long> retired = new TreeMap<>();
        for (Transaction transaction : puro.transactions()
                .listAll(p -> p.transactionType(TransactionType.RETIREMENT))
                .readAhead(4)) {
            for (CertificateBundle bundle : transaction.bundles()) {
                retired.merge(bundle.methodologyCode(), bundle.volume(), Long::sum);
            }
        }

        assertThat(retired).isNotEmpty();
    }

    @Test
    void transactionTypes() {
        Transaction transaction = puro.transactions().get(firstOf(TransactionType.WITHDRAWAL));

        long change = switch (transaction.type().known()) {
            case ISSUANCE -> transaction.volume();
            case RETIREMENT, WITHDRAWAL -> -transaction.volume();
            case TRANSFER, INTERNAL_TRANSFER -> 0;
            default ->
                throw new IllegalStateException(
                        "new type: " + transaction.type().value());
        };

        assertThat(change).isNegative();
    }

    @Test
    void retirements() {
        Transaction retirement = puro.transactions().get(firstOf(TransactionType.RETIREMENT));

        String beneficiary = retirement
                .retirementDetails()
                .flatMap(RetirementDetails::beneficiaryName)
                .orElse("hidden or not told");

        assertThat(beneficiary).isNotBlank();
    }

    @Test
    void joins() {
        Map<String, String> methodologies = puro.methodologies().listAll().stream()
                .collect(Collectors.toMap(Methodology::code, Methodology::name, (first, second) -> first));
        Map<String, String> labels = puro.labels().listAll().stream()
                .collect(Collectors.toMap(Label::id, Label::name, (first, second) -> first));

        assertThat(methodologies).isNotEmpty();
        assertThat(labels).isNotEmpty();
    }

    @Test
    void facilities() {
        String code = puro.productionFacilities().list().data().get(0).code();

        ProductionFacility facility = puro.productionFacilities().get(code);
        List<Document> documents = puro.documents().listAll().stream()
                .filter(d -> d.link().referenceType().is(DocumentReferenceType.PRODUCTION_FACILITY))
                .filter(d -> d.link().referenceId().equals(facility.code()))
                .toList();

        assertThat(documents)
                .allSatisfy(document -> assertThat(document.title()).isNotBlank());
    }

    @Test
    void ranges() {
        CertificateBundle bundle = puro.certificates().list().data().get(0);

        CertificateRange range = CertificateRange.parse(bundle.certificates());
        System.Logger log = System.getLogger("guide");
        log.log(
                System.Logger.Level.DEBUG,
                "{0} of issuance {1}: {2} to {3}",
                range.size(),
                range.issuanceId(),
                range.first(),
                range.last());
        Optional<CertificateRange> perhaps = CertificateRange.tryParse("something else");

        assertThat(range.size()).isEqualTo(bundle.volume());
        assertThat(perhaps).isEmpty();
    }

    @Test
    void invisible() {
        String id = "99999999-0000-4000-8000-000000000000";

        Optional<Transaction> visible;
        try {
            visible = Optional.of(puro.transactions().get(id));
        } catch (NotFoundException | ForbiddenException notForThisKey) {
            visible = Optional.empty();
        }

        assertThat(visible).isEmpty();
    }

    private String firstOf(TransactionType type) {
        return puro.transactions()
                .list(p -> p.transactionType(type).limit(1))
                .data()
                .get(0)
                .transactionId();
    }
}
