package io.github.climatefinance.sandbox.trading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who comes and goes with a customer. */
final class Around {

    private Around() {}

    /** The one itself; of a customer also its person or company, proxies, owners and representatives. */
    static Stream<Thing> of(Books books, Thing subject) {
        if (subject.kind() != Kind.CUSTOMER) {
            return Stream.of(subject);
        }
        String entity = subject.text("entityId");
        Stream<Thing> entities = RoleDesk.entityKind(subject.text("entityType")).stream()
                .flatMap(kind -> books.store.find(kind, entity).stream());
        Stream<Thing> proxies = books.store.all(Kind.PROXY).stream()
                .filter(proxy -> proxy.text("entityId").equals(entity));
        Stream<Thing> members = Stream.of(Kind.BENEFICIAL_OWNER, Kind.LEGAL_REPRESENTATIVE)
                .flatMap(kind -> books.store.all(kind).stream())
                .filter(member -> member.text(CompanyDesk.COMPANY).equals(entity));
        return Stream.of(Stream.of(subject), entities, proxies, members).flatMap(stream -> stream).toList().stream();
    }

    /** Their documents. */
    static Stream<Thing> documents(Books books, Thing subject) {
        Set<String> ids = of(books, subject).map(Thing::id).collect(Collectors.toSet());
        List<Thing> documents = books.store.all(Kind.DOCUMENT);
        return documents.stream().filter(document -> ids.contains(document.text("resourceId")));
    }
}
