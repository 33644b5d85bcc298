package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something the registry tells an app's webhook.
 *
 * @param name in the provider's word
 * @param payload without a signature
 */
public record IcrEvent(String name, ObjectNode payload) {}
