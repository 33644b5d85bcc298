package io.github.climatefinance.sandbox.trading;

import io.github.climatefinance.sandbox.switches.Switch;

/** Behaviour of the trading sandbox that the provider does not document, or documents in two ways: each can be had both ways. */
public enum TradingSwitch implements Switch {
    /** A wrong client at the token endpoint is 401, as OAuth has it. Off: 400, the only failure the reference lists. */
    WRONG_CLIENT_UNAUTHORIZED(false),

    /** Failures of the token endpoint have OAuth's body. Off: none. */
    TOKEN_ERROR_BODIES(true),

    /** A token request must name the scope, as the newer guide does. Off: it may leave it out, as the reference does. */
    SCOPE_REQUIRED(false),

    /** Calls without a good token are answered with an error message. Off: with 401 and no body. */
    ERROR_BODIES_ON_401(true),

    /** Errors name the fields that are wrong. Off: they have a message only. */
    ERROR_DETAILS(true),

    /** An external id cannot be used for anything else either. Off: it can for another kind of object. */
    EXTERNAL_IDS_UNIQUE_OVER_ALL_KINDS(false),

    /** The last page has an empty cursor. Off: none. */
    EMPTY_CURSOR_ON_LAST_PAGE(true),

    /** Every command of a person who is not active comes to nothing. Off: only orders do. */
    REQUESTOR_JUDGED_FOR_ALL_COMMANDS(false),

    /** An expired quote is refused at once (409). Off: the order ends as INVALID. */
    EXPIRED_QUOTES_REFUSED_AT_ONCE(false),

    /** What the state of an order forbids is refused at once (409). Off: a notification tells, or for cancellations nothing. */
    STATE_CONFLICTS_REFUSED_AT_ONCE(false),

    /** Orders at an exchange have the newer statuses PLACED, PARTIALLY_FILLED and EXPIRED. Off: they stay PENDING, and expire as CANCELED. */
    EXCHANGE_STATUSES(true),

    /** Orders for more than one share are executed in two parts, a price change apart. Off: in one. */
    PARTIAL_EXECUTIONS(false),

    /** PENDING orders are told too. Off: only what comes after. */
    PENDING_ORDERS_TOLD(false),

    /** An order that was refused says why, in {@code message}. Off: only the notification does. */
    REASONS_IN_ORDERS(true),

    /** The cancellation of an order for securities is answered with an id, as in the oldest edition. Off: with 202 and no body. */
    CANCELLATION_ANSWERED_WITH_ID(false),

    /** Who has an open product cannot leave: the offboarding ends as REJECTED. Off: products do not matter. */
    PRODUCTS_CLOSED_BEFORE_OFFBOARDING(true),

    /** A notification that is not taken is sent three times at most. Off: once. */
    NOTIFICATIONS_REPEATED(true),

    /** Every notification is sent twice. Off: once. */
    NOTIFICATIONS_TWICE(false),

    /** Every other notification is late by three steps, so that later ones overtake it. Off: all are sent in order. */
    NOTIFICATIONS_OUT_OF_ORDER(false),

    /** The handshake of the price stream needs a token, and is refused with 403 without. Off: it needs none. */
    PRICE_STREAM_NEEDS_TOKEN(true),

    /** Who asks the price stream for a market that does not exist gets an error. Off: just no prices of it. */
    UNKNOWN_MARKETS_REFUSED(true),

    /** The price stream begins with the prices as they are. Off: it waits for the next change or second. */
    PRICES_AT_ONCE(true),

    /** Every message has all markets of the stream; those that rest have empty lists. Off: only those that moved, or all with empty lists if none did. */
    RESTING_MARKETS_INCLUDED(true);

    private final boolean onAtFirst;

    TradingSwitch(boolean onAtFirst) {
        this.onAtFirst = onAtFirst;
    }

    @Override
    public boolean isOnAtFirst() {
        return onAtFirst;
    }
}
