package io.github.climatefinance.trading;

import io.github.climatefinance.trading.model.EventType;
import java.util.UUID;

/** An object that events are about. */
record Subject(EventType type, UUID id) {}
