package io.github.climatefinance.examples.icr;

import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.icr.IcrApp;
import io.github.climatefinance.icr.model.Installation;
import io.github.climatefinance.icr.model.InstallationOrganization;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds where the app may act, by reading it with the app's own proof: an id from elsewhere may be forged. */
final class Installing {
    private final IcrApp app;
    private final StepLog log;

    Installing(IcrApp app, StepLog log) {
        this.app = app;
        this.log = log;
    }

    /** The organization with the app, and the id of the installation. */
    record Place(String installationId, String organizationId, String organization) {}

    Place run(Optional<String> wanted) throws FailedException {
        log.step("app", "proves itself by a JWT, signed with its private key for this one request");
        Installation installation = wanted.isPresent() ? app.installations().get(wanted.get()) : only();
        InstallationOrganization organization = installation
                .organization()
                .filter(one -> one.id().isPresent())
                .orElseThrow(() -> new FailedException("the registry does not tell where the app is installed"));
        String name = organization.fullName().or(organization::name).orElse(Credit.NOT_TOLD);
        log.step("install", "in " + name + ", which permits " + permissions(installation));
        return new Place(installation.id(), organization.id().orElseThrow(), name);
    }

    private Installation only() throws FailedException {
        List<Installation> all = app.installations().listAll().first(2).stream().toList();
        if (all.size() != 1) {
            throw new FailedException(
                    all.isEmpty()
                            ? "no organization has installed the app"
                            : "several organizations have installed the app: name one with `--installation`");
        }
        return all.get(0);
    }

    private static String permissions(Installation installation) {
        return installation.permissions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + " " + one.getValue().value())
                .collect(Collectors.joining(", "));
    }
}
