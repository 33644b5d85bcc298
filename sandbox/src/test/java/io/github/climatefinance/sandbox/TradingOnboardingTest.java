package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.sandbox.trading.OnboardingEnd;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TradingOnboardingTest {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(STEP);
    private final TradingCaller caller = new TradingCaller(sandbox);

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private void steps(int count) {
        sandbox.passes(STEP.multipliedBy(count));
    }

    /** A new customer, of the person who is not active yet. */
    private String customer() throws Exception {
        String id = caller.post(
                        "/roles/customers",
                        "{'entityId':'%s','entityType':'NATURAL_PERSON'}".formatted(sandbox.inactiveRequestorId()))
                .path("customerId")
                .asText();
        steps(1);
        return id;
    }

    private static String subject(String customerId) {
        return "{'entityType':'CUSTOMER','entityId':'" + customerId + "'}";
    }

    private String onboard(String customerId) throws Exception {
        return caller.post("/onboardings", subject(customerId))
                .path("onboardingId")
                .asText();
    }

    private String status(String id) throws Exception {
        return caller.read("/onboardings/" + id).path("status").asText();
    }

    private String customerStatus(String id) throws Exception {
        return caller.read("/roles/customers/" + id).path("customerStatus").asText();
    }

    @Test
    void takesACustomerOnStepByStep() throws Exception {
        String customer = customer();
        String id = onboard(customer);
        List<String> statuses = new ArrayList<>();
        List<String> customers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(status(id));
            customers.add(customerStatus(customer));
            steps(1);
        }

        assertThat(statuses).containsExactly("RECEIVED", "CREATED", "PENDING", "APPROVED");
        assertThat(customers).containsExactly("CREATED", "CREATED", "PENDING", "ACTIVE");
        assertThat(caller.read("/natural-persons/" + sandbox.inactiveRequestorId())
                        .path("naturalPersonStatus")
                        .asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void opensProductsForWhoIsTakenOnOnly() throws Exception {
        String customer = customer();
        String path = "/customers/" + customer + "/products";
        String early = caller.post(path, "{'productCode':'BALANCE_ACCOUNT'}")
                .path("customerProductId")
                .asText();
        onboard(customer);
        steps(3);
        String id = caller.post(path, "{'productCode':'CURRENCY_WALLET'}")
                .path("customerProductId")
                .asText();
        steps(1);
        assertThat(caller.product(id).path("status").asText()).isEqualTo("PENDING");
        steps(1);

        assertThat(caller.product(early).path("status").asText()).isEqualTo("INVALID");
        assertThat(caller.product(id).path("status").asText()).isEqualTo("ACTIVE");
        assertThat(caller.product(id).path("productType").asText()).isEqualTo("WALLET");
    }

    @Test
    void refusesAnOnboardingWhileOneIsUnderWay() throws Exception {
        String customer = customer();
        onboard(customer);

        assertThat(caller.status("POST", "/onboardings", subject(customer))).isEqualTo(409);
        assertThat(caller.status("POST", "/onboardings", subject("00000000-0000-0000-0000-000000000000")))
                .isEqualTo(404);
    }

    @Test
    void doesNotTakeOnWhoIsTakenOnAlready() throws Exception {
        String id = onboard(sandbox.customer().customerId());
        steps(1);

        assertThat(status(id)).isEqualTo("INVALID");
    }

    @Test
    void rejectsAndTakesOnInASecondOne() throws Exception {
        String customer = customer();
        sandbox.nextOnboardingEnds(OnboardingEnd.REJECTED);
        String first = onboard(customer);
        steps(3);
        assertThat(status(first)).isEqualTo("REJECTED");
        assertThat(customerStatus(customer)).isEqualTo("REJECTED");
        String second = onboard(customer);
        steps(3);

        assertThat(status(second)).isEqualTo("APPROVED");
        assertThat(customerStatus(customer)).isEqualTo("ACTIVE");
        assertThat(caller.read("/onboardings?entityType=CUSTOMER&entityId=" + customer))
                .hasSize(2);
    }

    @Test
    void invalidatesAnOnboardingOnDemand() throws Exception {
        sandbox.nextOnboardingEnds(OnboardingEnd.INVALID);
        String id = onboard(customer());
        steps(1);

        assertThat(status(id)).isEqualTo("INVALID");
    }

    @Test
    void leavesAnOnboardingInReviewUntilSomebodyDecides() throws Exception {
        String customer = customer();
        sandbox.nextOnboardingEnds(OnboardingEnd.REVIEW);
        String id = onboard(customer);
        steps(10);
        assertThat(status(id)).isEqualTo("REVIEW");
        assertThat(caller.status("POST", "/onboardings", subject(customer))).isEqualTo(409);
        sandbox.decide(id, OnboardingEnd.APPROVED);

        assertThat(status(id)).isEqualTo("APPROVED");
        assertThat(customerStatus(customer)).isEqualTo("ACTIVE");
        assertThatThrownBy(() -> sandbox.decide(id, OnboardingEnd.REJECTED))
                .hasMessage("`onboardingId` must be of an onboarding in review, but was " + id);
    }

    @Test
    void takesAProxyOnOnlyWithItsCustomerOrAfterwards() throws Exception {
        String customer = customer();
        String proxy = caller.post(
                        "/roles/proxies", """
                        {'proxyType':'GUARDIAN','naturalPersonId':'%s','entityId':'%s','validityType':'UNLIMITED'}""".formatted(sandbox.requestorId(), sandbox.inactiveRequestorId()))
                .path("proxyId")
                .asText();
        steps(1);
        String body = "{'roleType':'PROXY','roleId':'" + proxy + "'}";
        String early =
                caller.post("/roles/onboardings", body).path("onboardingId").asText();
        steps(1);
        assertThat(caller.read("/roles/onboardings/" + early).path("status").asText())
                .isEqualTo("INVALID");
        onboard(customer);
        steps(3);
        String late =
                caller.post("/roles/onboardings", body).path("onboardingId").asText();
        steps(1);

        assertThat(caller.read("/roles/onboardings/" + late).path("status").asText())
                .as("it came with its customer")
                .isEqualTo("INVALID");
    }

    private String offboard(String customerId, String reason) throws Exception {
        return caller.post(
                        "/offboardings",
                        "{'entityType':'CUSTOMER','entityId':'%s','reason':'%s'}".formatted(customerId, reason))
                .path("offboardingId")
                .asText();
    }

    private String offboardingStatus(String id) throws Exception {
        return caller.read("/offboardings/" + id).path("status").asText();
    }

    @Test
    void letsNobodyGoWhoHasAProductOrDoes() throws Exception {
        TradingCustomer customer = sandbox.secondCustomer();
        String kept = offboard(customer.customerId(), "CUSTOMER_REQUEST_IMMEDIATE");
        steps(4);
        sandbox.switchOff(TradingSwitch.PRODUCTS_CLOSED_BEFORE_OFFBOARDING);
        String gone = offboard(customer.customerId(), "CUSTOMER_REQUEST_IMMEDIATE");
        steps(4);

        assertThat(offboardingStatus(kept)).isEqualTo("REJECTED");
        assertThat(offboardingStatus(gone)).isEqualTo("APPROVED");
        assertThat(caller.read("/roles/customers/" + customer.customerId()).has("cancellationDate"))
                .isTrue();
        assertThat(caller.read("/natural-persons/" + customer.naturalPersonId())
                        .path("naturalPersonStatus")
                        .asText())
                .isEqualTo("INACTIVE");
    }

    @Test
    void letsGoWhoseProductsAreClosed() throws Exception {
        TradingCustomer customer = sandbox.secondCustomer();
        sandbox.closeProduct(customer.cashId())
                .closeProduct(customer.walletId())
                .closeProduct(customer.depositoryId());
        String id = offboard(customer.customerId(), "DEATH_IMMEDIATE");
        assertThat(caller.status(
                        "POST",
                        "/offboardings",
                        subject(customer.customerId()).replace("}", ",'reason':'DEATH_IMMEDIATE'}")))
                .isEqualTo(409);
        steps(4);

        assertThat(offboardingStatus(id)).isEqualTo("APPROVED");
    }

    @Test
    void waitsTwoMonthsForAnOrdinaryOffboarding() throws Exception {
        sandbox.switchOff(TradingSwitch.PRODUCTS_CLOSED_BEFORE_OFFBOARDING);
        String id = offboard(sandbox.secondCustomer().customerId(), "CANCELLATION_BY_PARTNER_ORDINARY");
        sandbox.passes(Duration.ofDays(58));
        caller.login();
        assertThat(offboardingStatus(id)).isEqualTo("PENDING");
        sandbox.passes(Duration.ofDays(5));
        caller.login();

        assertThat(offboardingStatus(id)).isEqualTo("APPROVED");
    }
}
