package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.icr.Transaction.Action;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a body who is to receive credits. */
record Receivers(Books books) {

    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-fA-F]{1,64}");

    /** Of an action: exactly one of two where there must be a receiver, at most one elsewhere. */
    Optional<Receiver> of(Action action, JsonNode body) {
        Optional<String> organization = Json.text(body, "toOrganizationId");
        Optional<String> address = Json.text(body, "toAddress");
        if (organization.isPresent() && address.isPresent()) {
            throw Refusal.badRequest("toOrganizationId and toAddress must not both be provided");
        }
        boolean needed = action.transfers() || books.switches.has(IcrSwitch.RECEIVER_ALWAYS_REQUIRED);
        if (needed && organization.isEmpty() && address.isEmpty()) {
            throw Refusal.badRequest("toOrganizationId or toAddress must be provided");
        }
        return organization.map(this::organization).or(() -> address.map(this::address));
    }

    Receiver organization(String id) {
        return Receiver.account(books.organizations.get(id).defaultAccount());
    }

    /** Of v1-beta: exactly one of three. */
    Receiver v1(JsonNode to) {
        Optional<Receiver> id = Json.text(to, "id").map(this::entity);
        Optional<Receiver> address = Json.text(to, "publicKey").map(this::address);
        Optional<Receiver> email = Json.text(to, "email").map(Receiver::email);
        if (present(id) + present(address) + present(email) != 1) {
            throw Refusal.badRequest("to must have exactly one of id, publicKey and email");
        }
        return id.or(() -> address).or(() -> email).orElseThrow();
    }

    private Receiver entity(String id) {
        return books.organizations.account(id).map(Receiver::account).orElseGet(() -> organization(id));
    }

    private Receiver address(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw Refusal.badRequest("toAddress must be an address on the chain");
        }
        return Receiver.address(text, books.organizations.accountAt(text));
    }

    private static int present(Optional<Receiver> receiver) {
        return receiver.isPresent() ? 1 : 0;
    }
}
