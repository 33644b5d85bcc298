package io.github.climatefinance.examples.icr;

import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is to be retired, and for whom.
 *
 * @param creditId as the inventory names the credits; empty for those the friendbot sends
 * @param reference the comment on the retirement, by which it can be found again: no other may have it
 */
record RetirementOrder(
        BigDecimal amount, Optional<String> creditId, String reason, String beneficiary, String reference) {

    RetireCreditsRequest request(String credit) {
        return RetireCreditsRequest.builder()
                .creditId(credit)
                .amount(amount)
                .retirementData(RetirementData.builder()
                        .reason(reason)
                        .beneficiaryName(beneficiary)
                        .comment(reference)
                        .build())
                .build();
    }
}
