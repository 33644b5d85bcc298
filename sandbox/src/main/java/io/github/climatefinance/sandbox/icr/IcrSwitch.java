package io.github.climatefinance.sandbox.icr;

import io.github.climatefinance.sandbox.switches.Switch;

/** Behaviour of the ICR sandbox that the provider does not document, or documents in two ways: each can be had both ways. */
public enum IcrSwitch implements Switch {
    /** The {@code message} of a failure is a list of texts. Off: it is one text. */
    ERROR_MESSAGES_AS_LIST(false),

    /** What belongs to an organization that the token is not for is not found (404). Off: it is forbidden (403). */
    FOREIGN_ORGANIZATION_NOT_FOUND(false),

    /** Another version than {@code 2023-06-16} in {@code x-icr-api-version} is refused (400). Off: it is ignored. */
    UNKNOWN_VERSION_REFUSED(false),

    /** Pages are numbered from 1 in answers, as in the provider's example, though requests count from 0. Off: both count from 0. */
    PAGE_NUMBERS_FROM_ONE(true),

    /** The balance falls when a transaction is queued, and rises again if it fails. Off: it falls when the transaction is processed. */
    BALANCE_FALLS_WHEN_QUEUED(false),

    /** Retirements and cancellations need a receiver too, as the documented body says. Off: they need none. */
    RECEIVER_ALWAYS_REQUIRED(false),

    /** Retirements must say why and for whom. Off: they may leave it out. */
    RETIREMENT_DATA_REQUIRED(false),

    /** Requests wait until the organization approves or rejects them. Off: they are queued at once. */
    REQUESTS_WAIT_FOR_APPROVAL(true),

    /** Actions are among the requests on an inventory. Off: only what was requested is. */
    ACTIONS_LISTED_AS_REQUESTS(true),

    /** Requests and reservations are answered with 204 and no body. Off: with 200 and what came into being. */
    EMPTY_ANSWERS(false),

    /** The friendbot gives 1000 credits, as in the provider's example. Off: 100, as in its text. */
    FRIENDBOT_GIVES_1000(false),

    /** The addresses of an organization are answered in the documented shape, which is an organization. Off: as a list of accounts. */
    ADDRESSES_AS_ORGANIZATION(false),

    /** One retirement is answered inside another object, as {@code retirement}. Off: bare. */
    RETIREMENT_WRAPPED(false),

    /** An installation has the short form of its organization, with {@code name}. Off: the form with {@code fullName}. */
    SHORT_ORGANIZATION_IN_INSTALLATION(false),

    /** The {@code accessTokensUrl} of an installation lacks its host, as in a real delivery. Off: it is a whole address. */
    ACCESS_TOKENS_URL_WITHOUT_HOST(true),

    /** Users and organizations can no longer be created (404). Off: they can. */
    USER_CREATION_GONE(false),

    /** Webhooks tell every state of a transaction. Off: only those documented for them: queued, processed and failed. */
    WEBHOOKS_OF_EVERY_STATE(false),

    /** A webhook that is not answered with 2xx is sent again, three times at most. Off: it is sent once. */
    WEBHOOKS_REPEATED(true),

    /** v1-beta lists the transactions of everybody. Off: those of the caller's organization. */
    ALL_TRANSACTIONS_LISTED(false),

    /** An account that holds credits can be closed; they go to the default account. Off: it cannot (400). */
    ACCOUNTS_WITH_CREDITS_CLOSE(false);

    private final boolean on;

    IcrSwitch(boolean on) {
        this.on = on;
    }

    @Override
    public boolean isOnAtFirst() {
        return on;
    }
}
