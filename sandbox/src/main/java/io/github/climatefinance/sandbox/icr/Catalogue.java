package io.github.climatefinance.sandbox.icr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects and the credits they issue. Not safe for several threads while it is filled. */
final class Catalogue {

    private final List<Project> projects = new ArrayList<>();
    private final Map<String, Credit> credits = new LinkedHashMap<>();

    void add(Project project) {
        projects.add(project);
    }

    Credit add(Credit credit) {
        credits.put(credit.id(), credit);
        return credit;
    }

    List<Project> projects(boolean isPublic) {
        return projects.stream()
                .filter(project -> project.isPublic() == isPublic)
                .toList();
    }

    /** @throws Refusal 404 if there is no such project, or it is not public */
    Project publicProject(String id) {
        return projects(true).stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("project"));
    }

    Optional<Credit> credit(String id) {
        return Optional.ofNullable(credits.get(id));
    }

    List<Credit> credits() {
        return List.copyOf(credits.values());
    }

    List<Credit> credits(Project project) {
        return credits.values().stream()
                .filter(credit -> credit.project().equals(project))
                .toList();
    }
}
