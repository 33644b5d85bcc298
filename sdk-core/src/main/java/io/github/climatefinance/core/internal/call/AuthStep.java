package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.core.internal.auth.Authorization;
import io.github.climatefinance.core.internal.auth.Authorizer;

/** Gives each attempt its credentials, and hears when they were refused. */
final class AuthStep implements Step {
    private final Authorizer authorizer;

    AuthStep(Authorizer authorizer) {
        this.authorizer = authorizer;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        Authorization authorization = authorizer.authorize(call.operation().security(), call.scope());
        call.attempt().authorization(authorization);
        try {
            return next.proceed(call);
        } catch (UnauthorizedException e) {
            if (authorizer.rejected(authorization)) {
                call.attempt().newTokenIsAtHand();
            }
            throw e;
        }
    }
}
