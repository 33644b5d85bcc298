package io.github.climatefinance.icr;

import io.github.climatefinance.core.client.EnvironmentVariables;
import java.util.Optional;
import java.util.function.Consumer;

/** What the environment variables of this provider mean. */
final class Variables {
    private Variables() {}

    static void address(EnvironmentVariables values, Consumer<IcrEnvironment> environment, Consumer<String> baseUrl) {
        values.requireEither("ENVIRONMENT", "BASE_URL");
        values.optional("ENVIRONMENT", IcrEnvironment.class).ifPresent(environment);
        values.optional("BASE_URL").ifPresent(baseUrl);
    }

    static IcrCredentials credentials(EnvironmentVariables values) {
        Optional<IcrCredentials> token = values.optional("ORGANIZATION_TOKEN")
                .map(IcrCredentials::organizationToken)
                .or(() -> values.optional("USER_TOKEN").map(IcrCredentials::userToken));
        return token.orElseGet(() -> {
            IcrAppCredentials app = app(values);
            return values.optional("INSTALLATION_ID").map(app::installation).orElseGet(app::itself);
        });
    }

    static IcrAppCredentials app(EnvironmentVariables values) {
        return IcrCredentials.app(values.required("APP_ID"), values.required("PRIVATE_KEY"));
    }
}
