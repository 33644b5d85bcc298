package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Users of the partner's panel. */
final class UserDesk {

    private final Books books;
    private final Verbs verbs;

    UserDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("createUser", verbs.creating(Kind.USER, verbs::withGlobalId, data -> Optional.empty(), user -> {}));
        all.put("listUsers", verbs.listing(Kind.USER, Map.of("userType", "type", "userStatus", "status")));
        all.put("getUser", verbs.getting(Kind.USER));
        all.put("updateUser", this::updateUser);
        all.put("resetUserPassword", question -> {
            books.store.get(Kind.USER, question.path("userId"));
            return new Answer.Nothing(200);
        });
        all.put("startUserOnboarding", verbs.creating(Kind.USER_ONBOARDING, data -> missingUser(data.path("userId"))));
        all.put("listUserOnboardings", question -> {
            books.store.get(Kind.USER, question.path("userId"));
            return new Answer.Found(Json.array(
                    verbs.matching(Kind.USER_ONBOARDING, question, Map.of("userId", "userId")), Thing::json));
        });
        all.put("getUserOnboarding", verbs.getting(Kind.USER_ONBOARDING));
    }

    // RECEIVED is all that is known of users, so it does not mean that one is still to come.
    private Optional<Problem> missingUser(JsonNode id) {
        return books.store.find(Kind.USER, id.asText()).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.notFound("user"));
    }

    private Answer updateUser(Question question) {
        Thing user = books.store.get(Kind.USER, question.path("userId"));
        books.commands.update(
                user,
                question,
                Optional::empty,
                () -> Json.text(question.body(), "status")
                        .ifPresent(status -> user.become(status, books.agenda.now())));
        return new Answer.Nothing(202);
    }
}
