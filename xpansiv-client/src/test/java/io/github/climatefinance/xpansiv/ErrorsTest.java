package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EIN;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;
import static io.github.climatefinance.xpansiv.Synthetic.MARKET;
import static io.github.climatefinance.xpansiv.Synthetic.TAX_LOT;
import static io.github.climatefinance.xpansiv.Synthetic.VENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.Violation;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import io.github.climatefinance.xpansiv.Synthetic.Books;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.DepositItem;
import io.github.climatefinance.xpansiv.model.DepositRequest;
import io.github.climatefinance.xpansiv.model.ErrorDetails;
import io.github.climatefinance.xpansiv.model.FieldError;
import io.github.climatefinance.xpansiv.model.InstrumentSearch;
import io.github.climatefinance.xpansiv.model.ItemError;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.ProjectSearch;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementSearch;
import io.github.climatefinance.xpansiv.model.RetirementStatusRequest;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireItem;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of failure the provider describes, and some that it does not. */
@ExtendWith(SandboxExtension.class)
class ErrorsTest {
    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        xpansiv = Synthetic.client(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    @Test
    void codeAndMessage() {
        BadRequestException refused = refused(
                () -> xpansiv.instruments().search(InstrumentSearch.builder().build()));

        ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
        assertThat(details.code()).contains("INVALID_REQUEST");
        assertThat(details.message())
                .hasValueSatisfying(text -> assertThat(text).contains("program is mandatory"));
        assertThat(details.field()).isEmpty();
        assertThat(details.errors()).isEmpty();
        assertThat(details.attributeErrors()).isEmpty();
        assertThat(details.retirementErrors()).isEmpty();
        assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(refused)
                .hasMessage("xpansiv searchInstruments failed: HTTP 400 INVALID_REQUEST, \""
                        + details.message().orElseThrow() + "\" (POST /instruments/action/search)");
    }

    @Test
    void codeMessageAndField() {
        BadRequestException refused =
                refused(() -> xpansiv.account().listSubAccounts(ACCOUNT, ProgramCode.of("UNHEARD_OF")));

        ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
        assertThat(details.code()).contains("INVALID_PROGRAM");
        assertThat(details.field()).contains("ProgramCode");
        assertThat(refused)
                .hasMessageStartingWith("xpansiv listSubAccounts failed: HTTP 400 INVALID_PROGRAM, \"")
                .hasMessageEndingWith("\" (GET /account/{AccountIdentifier}/program/{ProgramCode}/subaccounts)");
    }

    @Test
    void codeOnly() {
        BadRequestException refused = refused(() -> xpansiv.retirements()
                .checkStatus(ACCOUNT, RetirementStatusRequest.builder().build()));

        ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
        assertThat(details.code()).contains("EMPTY_REQUEST");
        assertThat(details.message()).isEmpty();
        assertThat(refused)
                .hasMessage("xpansiv checkRetirementStatus failed: HTTP 400 EMPTY_REQUEST"
                        + " (POST /retirements/account/{AccountIdentifier}/action/check-status)");
    }

    @Test
    void errorsOfItems() {
        Books before = Books.of(sandbox);

        BadRequestException refused = refused(() -> deposit(deposit(TAX_LOT, 1), deposit(TAX_LOT, 1), deposit(9, 1)));

        ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
        assertThat(details.code()).contains("INVALID_DEPOSITS");
        assertThat(details.errors())
                .extracting(ItemError::code)
                .extracting(code -> code.orElse(""))
                .containsExactly("DUPLICATE_TAX_LOT", "TAX_LOT_NOT_FOUND");
        assertThat(details.errors())
                .allSatisfy(error -> assertThat(error.message()).isPresent());
        assertThat(refused).hasMessageContaining("HTTP 400 INVALID_DEPOSITS, \"no deposit was made\"");
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @Test
    void flatCodesOfAnOlderEdition() {
        sandbox.faults()
                .next("createDeposits", Fault.status(400).body("application/json", "{\"code\":\"TAX_LOT_NOT_FOUND\"}"));

        BadRequestException refused = refused(() -> deposit(deposit(9, 1)));

        assertThat(ErrorDetails.of(refused).orElseThrow().code()).contains("TAX_LOT_NOT_FOUND");
        assertThat(refused).hasMessageContaining("HTTP 400 TAX_LOT_NOT_FOUND (POST");
    }

    @Test
    void errorsOfItemsWithoutAMessageOfTheWholeAreShown() {
        sandbox.faults()
                .next(
                        "createDeposits",
                        Fault.status(400)
                                .body(
                                        "application/json",
                                        "{\"code\":\"INVALID_DEPOSITS\",\"errors\":[{},{\"code\":\"NOT_ENOUGH_QUANTITY\"}]}"));

        assertThat(refused(() -> deposit(deposit(TAX_LOT, 1))))
                .hasMessageContaining("HTTP 400 INVALID_DEPOSITS, \"NOT_ENOUGH_QUANTITY\"");
    }

    @Test
    void errorsOfAttributesAndRetirements() {
        CreateRetirementRequest request = CreateRetirementRequest.builder()
                .retirements(
                        List.of(retirement(EIN, 1), retirement("UNHEARD-OF", 7), retirement("SYN-ACR-9002-2021", 0)))
                .attributes(Map.of("retirementReason", BooleanNode.TRUE, "unheardOf", TextNode.valueOf("x")))
                .build();
        Books before = Books.of(sandbox);

        BadRequestException refused =
                refused(() -> xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request));

        ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
        assertThat(details.code()).contains("INVALID_ATTRIBUTES");
        assertThat(details.message()).isEmpty();
        assertThat(details.errors()).isEmpty();
        assertThat(details.attributeErrors())
                .extracting(
                        error -> error.code().orElse(""), error -> error.field().orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("INVALID_TYPE", "retirementReason"), tuple("UNEXPECTED_FIELD", "unheardOf"));
        assertThat(details.attributeErrors())
                .extracting(error -> error.value().orElseThrow())
                .containsExactlyInAnyOrder(BooleanNode.TRUE, TextNode.valueOf("x"));
        assertRetirementErrors(details);
        assertThat(refused)
                .hasMessageContaining("HTTP 400 INVALID_ATTRIBUTES, \""
                        + details.attributeErrors().get(0).message().orElseThrow() + "\"");
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @Test
    void errorsOfRetirementsAreShownAlsoIfTheFirstOneIsGood() {
        CreateRetirementRequest request = CreateRetirementRequest.builder()
                .retirements(List.of(retirement(EIN, 1), retirement("SYN-ACR-9002-2021", 0)))
                .build();

        BadRequestException refused =
                refused(() -> xpansiv.retirements().create(ACCOUNT, RetirementProgramCode.ACR, request));

        ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
        assertThat(details.attributeErrors()).isEmpty();
        assertThat(details.retirementErrors()).hasSize(2);
        assertThat(details.retirementErrors().get(0)).isEmpty();
        assertThat(refused).hasMessageContaining("HTTP 400 INVALID_RETIREMENTS, \"the quantity is 0\"");
    }

    @Test
    void errorsOfWithdrawAndRetireHaveAMessageAndErrorsOfItemsToo() {
        WithdrawAndRetireRequest request = WithdrawAndRetireRequest.builder()
                .retirements(List.of(item(EIN, 1), item("UNHEARD-OF", 7), item("SYN-ACR-9002-2021", 0)))
                .build();

        BadRequestException refused = refused(
                () -> xpansiv.exchange().withdrawAndRetire(EXCHANGE, ACCOUNT, RetirementProgramCode.ACR, request));

        ErrorDetails details = ErrorDetails.of(refused).orElseThrow();
        assertThat(details.code()).contains("INVALID_RETIREMENTS");
        assertThat(details.message()).contains("nothing was retired");
        assertThat(details.errors())
                .extracting(ItemError::code)
                .hasSize(2)
                .allSatisfy(code -> assertThat(code).isPresent());
        assertRetirementErrors(details);
        assertThat(refused).hasMessageContaining("HTTP 400 INVALID_RETIREMENTS, \"nothing was retired\"");
    }

    private static void assertRetirementErrors(ErrorDetails details) {
        assertThat(details.retirementErrors()).hasSize(3);
        assertThat(details.retirementErrors().get(0)).as("of the good one").isEmpty();
        FieldError unknown = details.retirementErrors().get(1).get(0);
        assertThat(unknown.code()).contains("INVALID_EIN");
        assertThat(unknown.field()).contains("ein");
        assertThat(unknown.value()).contains(TextNode.valueOf("UNHEARD-OF"));
        FieldError zero = details.retirementErrors().get(2).get(0);
        assertThat(zero.code()).contains("ZERO_QUANTITY");
        assertThat(zero.value().orElseThrow().asLong(-1))
                .isEqualTo(LongNode.valueOf(0).asLong());
    }

    @ParameterizedTest
    @CsvSource({"true, 'the token is not good for this account'", "false, ''"})
    void anAccountOfSomebodyElseIsUnauthorizedWithAndWithoutBody(boolean bodies, String message) {
        if (!bodies) {
            sandbox.switchOff(XpansivSwitch.ERROR_BODIES_ON_401);
        }

        UnauthorizedException refused = catchThrowableOfType(
                UnauthorizedException.class, () -> xpansiv.account().get(XpansivPlatform.PARTNER_ACCOUNT));

        assertThat(ErrorDetails.of(refused).flatMap(ErrorDetails::message).orElse(""))
                .isEqualTo(message);
        assertThat(ErrorDetails.of(refused).isPresent()).isEqualTo(bodies);
        assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(refused)
                .hasMessage("xpansiv getAccount failed: HTTP 401" + (bodies ? ", \"" + message + "\"" : "")
                        + " (GET /account/{AccountIdentifier})");
    }

    @Test
    void notFoundWithABody() {
        sandbox.switchOn(XpansivSwitch.UNKNOWN_EXCHANGE_NOT_FOUND);

        NotFoundException missing = catchThrowableOfType(
                NotFoundException.class, () -> xpansiv.exchange().searchDeposits("UNHEARD_OF", ACCOUNT));

        assertThat(ErrorDetails.of(missing).flatMap(ErrorDetails::message)).contains("there is no exchange UNHEARD_OF");
        assertThat(missing)
                .hasMessage(
                        "xpansiv searchDeposits failed: HTTP 404, \"there is no exchange UNHEARD_OF\", which may also"
                                + " mean that this user may not act for the account"
                                + " (POST /exchanges/{ExchangeCode}/accounts/{AccountIdentifier}/action/search-deposits)");
    }

    @Test
    void notFoundWithoutABody() {
        NotFoundException missing = catchThrowableOfType(
                NotFoundException.class, () -> xpansiv.retirements().getRules(RetirementProgramCode.of("UNHEARD_OF")));

        assertThat(missing.body()).isEmpty();
        assertThat(ErrorDetails.of(missing)).isEmpty();
        assertThat(missing).hasMessageStartingWith("xpansiv getRegistryRules failed: HTTP 404, which may also mean");
    }

    @Test
    void aSearchOfRetirementsThatAnswersNotFoundIsNoEmptyList() {
        sandbox.switchOn(XpansivSwitch.EMPTY_RETIREMENT_SEARCH_NOT_FOUND);

        assertThatThrownBy(() -> xpansiv.retirements()
                        .search(
                                ACCOUNT,
                                RetirementSearch.builder()
                                        .externalIdentifier("unheard-of")
                                        .build()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFailureOfTheServerHasItsMessage() {
        sandbox.faults()
                .next("getReferenceData", Fault.status(500).header("Retry-After", "0"))
                .times(3);

        ServerException failed = catchThrowableOfType(
                ServerException.class, () -> xpansiv.referenceData().get());

        assertThat(ErrorDetails.of(failed).flatMap(ErrorDetails::message)).contains("injected fault");
        assertThat(failed.isRetryable()).isTrue();
    }

    @Test
    void aLoginPageInPlaceOfARead() {
        sandbox.faults().next("searchProjects", Fault.html());

        DecodingException unreadable = catchThrowableOfType(
                DecodingException.class,
                () -> xpansiv.projects().search(ProjectSearch.builder().build()));

        assertThat(unreadable)
                .hasMessage("xpansiv searchProjects: cannot read the 200 response as ProjectPage, it is text/html");
        assertThat(sandbox.requests("searchProjects")).hasSize(1);
    }

    @Test
    void aLoginPageInPlaceOfTheAnswerToAWriteIsNoSuccess() {
        sandbox.faults().next("settleTrade", Fault.html());

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> Write.SETTLE.call(xpansiv, sandbox));

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown)
                .hasCauseInstanceOf(DecodingException.class)
                .hasMessageContaining("xpansiv settleTrade: cannot read the 200 response as nothing, it is text/html");
        assertThat(sandbox.requests("settleTrade")).hasSize(1);
    }

    @Test
    void aRedirectToALoginPageIsNotFollowed() {
        sandbox.faults()
                .next("getReferenceData", Fault.status(302).header("Location", sandbox.baseUrl() + "/reference-data"));

        ApiException redirected = catchThrowableOfType(
                ApiException.class, () -> xpansiv.referenceData().get());

        assertThat(redirected.status()).isEqualTo(302);
        assertThat(redirected).hasMessageContaining("a redirect, which is not followed");
        assertThat(sandbox.requests("getReferenceData")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, INVALID_PAGE_SIZE", "-1, INVALID_PAGE_SIZE", "101, INVALID_PAGE_SIZE"})
    void aPageSizeThatIsRefusedIsNotGuessedAtBefore(int size, String code) {
        BadRequestException refused =
                refused(() -> xpansiv.projects().search(ProjectSearch.builder().build(), p -> p.size(size)));

        assertThat(refused.error().code()).contains(code);
    }

    @Test
    void aPageNumberThatIsRefused() {
        BadRequestException refused =
                refused(() -> xpansiv.projects().search(ProjectSearch.builder().build(), p -> p.page(-1)));

        assertThat(refused.error().code()).contains("INVALID_PAGE_NUMBER");
    }

    @Test
    void aDepositOfNothingIsRefused() {
        Books before = Books.of(sandbox);

        refused(() -> deposit(deposit(TAX_LOT, 0)));

        assertThat(sandbox.takeViolations()).extracting(Violation::operation).containsExactly("createDeposits");
        assertThat(Books.of(sandbox)).isEqualTo(before);
    }

    @Test
    void codesWithSpacesAndCommasArriveAsOneSegment() {
        refused(() -> xpansiv.exchange().searchDeposits("CBL , RVCMC", "a/b%c?d#e+f"));

        assertThat(Synthetic.last(sandbox).operation()).isEqualTo("searchDeposits");
        assertThat(Synthetic.last(sandbox).path())
                .isEqualTo(
                        "/app/api/v1/exchanges/CBL%20%2C%20RVCMC/accounts/a%2Fb%25c%3Fd%23e%2Bf/action/search-deposits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void pathValuesThatWouldChangeThePathAreRefusedBeforeAnythingIsSent(String value) {
        assertNamed("AccountIdentifier", () -> xpansiv.account().get(value));
        assertNamed("ExchangeCode", () -> xpansiv.exchange().listAccounts(value));
        assertNamed("ProgramCode", () -> xpansiv.account().listSubAccounts(ACCOUNT, ProgramCode.of(value)));
        assertNamed("RetirementProgramCode", () -> xpansiv.retirements().getRules(RetirementProgramCode.of(value)));
        assertNamed(
                "ExecutionVenueCode",
                () -> xpansiv.exchange()
                        .deposit(
                                EXCHANGE,
                                value,
                                ACCOUNT,
                                DepositRequest.builder()
                                        .market(MARKET)
                                        .deposits(List.of())
                                        .build()));
        assertThat(sandbox.requests()).isEmpty();
    }

    private static void assertNamed(String parameter, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining("`" + parameter + "`");
    }

    private static BadRequestException refused(ThrowingCallable call) {
        BadRequestException refused = catchThrowableOfType(BadRequestException.class, call);
        assertThat(refused).isNotNull();
        return refused;
    }

    private void deposit(DepositItem... items) {
        xpansiv.exchange()
                .deposit(
                        EXCHANGE,
                        VENUE,
                        ACCOUNT,
                        DepositRequest.builder()
                                .market(MARKET)
                                .deposits(List.of(items))
                                .build());
    }

    private static DepositItem deposit(long taxLot, long quantity) {
        return DepositItem.builder().taxLotId(taxLot).quantity(quantity).build();
    }

    private static RetirementItem retirement(String ein, long quantity) {
        return RetirementItem.builder().ein(ein).quantity(quantity).build();
    }

    private static WithdrawAndRetireItem item(String ein, long quantity) {
        return WithdrawAndRetireItem.builder().ein(ein).quantity(quantity).build();
    }
}
