package io.github.climatefinance.sandbox.xpansiv;

import io.github.climatefinance.sandbox.switches.Switch;

/** Behaviour of the Xpansiv sandbox that the provider does not document, or documents in two ways: each can be had both ways. */
public enum XpansivSwitch implements Switch {
    /** The first page is number 1. Off: it is number 0. */
    COUNTS_PAGES_FROM_ONE(false),

    /** Timestamps have no offset, as the provider's data dictionary writes them. Off: they end in {@code Z}. */
    TIMESTAMPS_WITHOUT_OFFSET(false),

    /** A refused token is answered with {@code {message}}, as described. Off: with no body. */
    ERROR_BODIES_ON_401(true),

    /**
     * The later edition of the provider's description: the accounts of an exchange cannot be listed (404), the answer to a
     * deposit tells no status, and a trade may settle at price 0. Off: the edition of the provider's page.
     */
    LATER_EDITION(false),

    /** A withdrawal that cannot be made is an item of a success, and the others are made. Off: the request is refused as a whole. */
    WITHDRAWAL_ERRORS_AS_ITEMS(true),

    /** An unknown exchange is answered with 404 where the description has it. Off: with 400 {@code INVALID_EXCHANGE}. */
    UNKNOWN_EXCHANGE_NOT_FOUND(false),

    /** A search for retirements that finds none is answered with 404. Off: with an empty list. */
    EMPTY_RETIREMENT_SEARCH_NOT_FOUND(false),

    /** Names in searches must be the whole name. Off: part of it is enough, in any case. */
    NAMES_MATCH_WHOLE(false),

    /** While an account retires an EIN, nothing else can be retired or exported of it. Off: there is no lock. */
    EIN_LOCKED_WHILE_RETIRING(false),

    /** A retirement from the inventory must say how tax lots are chosen. Off: without a word the oldest go first. */
    STRATEGY_REQUIRED(false),

    /** The attributes of a retirement must keep to the (invented) rules of its program. Off: any are taken. */
    REGISTRY_RULES_ENFORCED(true),

    /** Transfers settle on weekdays within 90 days only. Off: on any day that has not passed. */
    SETTLEMENT_CALENDAR(false);

    private final boolean on;

    XpansivSwitch(boolean on) {
        this.on = on;
    }

    @Override
    public boolean isOnAtFirst() {
        return on;
    }
}
