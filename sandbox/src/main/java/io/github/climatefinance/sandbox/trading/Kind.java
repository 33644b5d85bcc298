package io.github.climatefinance.sandbox.trading;

import java.util.Locale;

/** The kinds of objects: what their ids, statuses and notifications are called, and which statuses a command begins with. */
enum Kind {
    USER("userId", "status", "USER_NOTIFICATION", Life.ONE_STATUS, Times.BOTH),
    USER_ONBOARDING("onboardingId", "", "", Life.ONE_STATUS, Times.NONE),
    NATURAL_PERSON("naturalPersonId", "naturalPersonStatus", "NATURAL_PERSON_NOTIFICATION", Life.COMMAND, Times.BOTH),
    WIZARD("wizardInstanceId", "wizardStatus", "", Life.WIZARD, Times.CREATED),
    IDENTIFICATION_VERIFICATION(
            "identificationVerificationId",
            "status",
            "IDENTIFICATION_VERIFICATION_NOTIFICATION",
            Life.VERIFICATION,
            Times.BOTH),
    JOINT_PERSON("jointPersonId", "", "JOINT_PERSON_NOTIFICATION", Life.COMMAND, Times.NONE),
    LEGAL_ENTITY("legalEntityId", "", "LEGAL_ENTITY_NOTIFICATION", Life.COMMAND, Times.NONE),
    BENEFICIAL_OWNER("beneficialOwnerId", "", "BENEFICIAL_OWNER_NOTIFICATION", Life.COMMAND, Times.NONE),
    LEGAL_REPRESENTATIVE("legalRepresentativeId", "", "LEGAL_REPRESENTATIVE_NOTIFICATION", Life.COMMAND, Times.NONE),
    CUSTOMER("customerId", "customerStatus", "CUSTOMER_NOTIFICATION", Life.COMMAND, Times.BOTH),
    PROXY("proxyId", "", "PROXY_NOTIFICATION", Life.PROXY, Times.NONE),
    ONBOARDING("onboardingId", "status", "ONBOARDING_NOTIFICATION", Life.COMMAND, Times.BOTH),
    OFFBOARDING("offboardingId", "status", "OFFBOARDING_NOTIFICATION", Life.COMMAND, Times.BOTH),
    DOCUMENT("documentId", "status", "DOCUMENT_NOTIFICATION", Life.COMMAND, Times.BOTH),
    PARTNER_DOCUMENT("documentId", "", "", Life.ONE_STATUS, Times.BOTH),
    PRODUCT("customerProductId", "status", "CUSTOMER_PRODUCT_NOTIFICATION", Life.PENDING, Times.BOTH),
    STRATEGY("strategyId", "status", "STRATEGY_NOTIFICATION", Life.STRATEGY, Times.BOTH),
    TAX_EXEMPTION_ORDER("taxExemptionOrderId", "status", "TAX_EXEMPTION_ORDER_NOTIFICATION", Life.COMMAND, Times.NONE),
    DIGITAL_ORDER("orderId", "status", "DIGITAL_ASSET_ORDER_NOTIFICATION", Life.PENDING, Times.BOTH),
    TOKENIZED_ORDER("orderId", "status", "TOKENIZED_ASSET_ORDER_NOTIFICATION", Life.PENDING, Times.BOTH),
    TRADITIONAL_ORDER("orderId", "status", "TRADITIONAL_ASSET_ORDER_NOTIFICATION", Life.PENDING, Times.BOTH),
    TRANSFER("transferId", "transferStatus", "TRANSFER_NOTIFICATION", Life.PENDING, Times.BOTH),
    TRANSACTION("transactionId", "transactionStatus", "", Life.ONE_STATUS, Times.BOTH);

    private final String idField;
    private final String statusField;
    private final String event;
    private final Life life;
    private final Times times;

    Kind(String idField, String statusField, String event, Life life, Times times) {
        this.idField = idField;
        this.statusField = statusField;
        this.event = event;
        this.life = life;
        this.times = times;
    }

    /** Which times an object shows. */
    enum Times {
        NONE,
        CREATED,
        BOTH
    }

    /** The statuses of a command. */
    enum Life {
        COMMAND("RECEIVED", "CREATED", "INVALID"),
        PENDING("RECEIVED", "PENDING", "INVALID"),
        PROXY("RECEIVED", "CREATED", ""),
        VERIFICATION("RECEIVED", "PENDING", ""),
        STRATEGY("PENDING", "PENDING", ""),
        WIZARD("IN_PROGRESS", "IN_PROGRESS", ""),
        ONE_STATUS("RECEIVED", "RECEIVED", "");

        private final String received;
        private final String created;
        private final String invalid;

        Life(String received, String created, String invalid) {
            this.received = received;
            this.created = created;
            this.invalid = invalid;
        }

        /** When it has come in. */
        String received() {
            return received;
        }

        /** When it has passed all checks. */
        String created() {
            return created;
        }

        /** When it has not; empty where none is known. */
        String invalid() {
            return invalid;
        }
    }

    String idField() {
        return idField;
    }

    /** Empty if the object does not show its status. */
    String statusField() {
        return statusField;
    }

    /** The type of its notifications; empty if it has none. */
    String event() {
        return event;
    }

    Life life() {
        return life;
    }

    Times times() {
        return times;
    }

    /** In words. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
