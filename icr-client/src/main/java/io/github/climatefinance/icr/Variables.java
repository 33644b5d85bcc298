package io.github.climatefinance.icr;

import io.github.climatefinance.core.client.EnvironmentVariables;
import java.util.Optional;
import java.util.function.Consumer;

/** What the environment variables of this provider mean. */
final class Variables {
    private Variables() {}

    static void address(EnvironmentVariables values, Consumer<IcrEnvironment> environment, Consumer<String> baseUrl) {
        Optional<String> url = values.optional("BASE_URL");
        Optional<String> name = values.optional("ENVIRONMENT");
        if (url.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("environment variable `CLIMATEFINANCE_ICR_ENVIRONMENT` or"
                    + " `CLIMATEFINANCE_ICR_BASE_URL` is required");
        }
        name.map(IcrEnvironment::named).ifPresent(environment);
        url.ifPresent(baseUrl);
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
