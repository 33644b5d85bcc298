package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.pdf.Pdf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Credits that were retired. Immutable.
 *
 * @param transactionId empty text for the seeded past
 * @param owner the organization that claimed it; an unclaimed one tells little and has no certificate
 */
record Retirement(
        String id,
        String transactionId,
        Credit credit,
        BigDecimal amount,
        Optional<Organization> owner,
        Optional<RetirementData> data,
        Instant created) {

    boolean isOf(String organizationId) {
        return owner.map(Organization::id).filter(organizationId::equals).isPresent();
    }

    /** As everybody sees it. */
    ObjectNode json() {
        ObjectNode json = shared();
        data.filter(known -> owner.isPresent()).ifPresent(known -> json.put("reason", known.reason()));
        return json;
    }

    ObjectNode v1Json() {
        ObjectNode json = shared();
        data.filter(known -> owner.isPresent()).ifPresent(known -> json.put("reason", known.v1Reason()));
        return json;
    }

    /** As its organization sees it. */
    ObjectNode ownJson() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("organizationId", owner.map(Organization::id).orElse(""))
                .put("serialization", credit.serialization());
        json.set("amount", Json.amount(amount));
        json.set("project", credit.project().reference());
        data.ifPresent(known -> {
            json.put("reason", known.reason()).put("beneficiary", known.beneficiaryName());
            known.comment().ifPresent(comment -> json.put("comment", comment));
        });
        return json;
    }

    Answer certificate() {
        return new Answer.Certificate(
                "retirement-" + id + ".pdf",
                Pdf.saying("Synthetic retirement certificate " + id + ": " + amount.toPlainString() + " of "
                        + credit.serialization()));
    }

    BookedRetirement booked() {
        return new BookedRetirement(id, transactionId, owner.map(Organization::id), credit.id(), amount);
    }

    private ObjectNode shared() {
        ObjectNode json = Json.object().put("id", id).put("isClaimed", owner.isPresent());
        json.set("amount", Json.amount(amount));
        json.set("project", credit.project().reference());
        owner.ifPresent(organization -> {
            json.put("createdAt", Json.time(created))
                    .put("organizationId", organization.id())
                    .put("serialization", credit.serialization())
                    .put("vintage", credit.vintage());
            json.set("organizationOwner", organization.reference());
            data.ifPresent(known -> {
                json.put("beneficiary", known.beneficiaryName());
                known.comment().ifPresent(comment -> json.put("comment", comment));
            });
        });
        return json;
    }
}
