package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import java.util.List;

/** One concern of every call. It knows no other step, only that there is a next one. */
interface Step {
    <T> ApiResponse<T> run(OneCall<T> call, Chain next);

    /** The steps that are still to come. */
    final class Chain {
        private final List<Step> steps;

        Chain(List<Step> steps) {
            this.steps = steps;
        }

        <T> ApiResponse<T> proceed(OneCall<T> call) {
            return steps.get(0).run(call, new Chain(steps.subList(1, steps.size())));
        }
    }
}
