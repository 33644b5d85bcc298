package io.github.climatefinance.sandbox.trading;

import java.util.Optional;

/** What a command to place an order came to when it was judged: an order, or why there is none. */
record OrderOutcome(Optional<Order> order, Optional<Problem> problem) {

    static OrderOutcome of(Order order) {
        return new OrderOutcome(Optional.of(order), Optional.empty());
    }

    static OrderOutcome of(Problem problem) {
        return new OrderOutcome(Optional.empty(), Optional.of(problem));
    }
}
