package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns {@code x-pagination} into what templates print. */
final class Pages {
    static final String EXTENSION = "x-pagination";

    private final Document document;
    private final Types types;
    private final Properties properties;
    private final Answers answers;

    Pages(Document document, Types types) {
        this.document = document;
        this.types = types;
        this.properties = new Properties(document, types);
        this.answers = new Answers(document, types);
    }

    /** One view, or none for an operation without pages. */
    List<PagingView> of(Endpoint endpoint) {
        Map<?, ?> told = told(endpoint);
        Schema<?> page = page(endpoint);
        if (told == null || page == null) {
            return List.of();
        }
        String style = told.get("style") + "(" + literal(told.get("position")) + ", " + literal(told.get("size")) + ")";
        List<String> settings = new ArrayList<>();
        if (told.get("maxSize") != null) {
            settings.add(".maxSize(" + told.get("maxSize") + ")");
        }
        Route items = route(told, "items", page);
        settings.add(".items(page -> " + (items == null ? "page" : items.list("page")) + ")");
        for (String name : List.of("total", "reportedSize", "reportedPosition", "next")) {
            Route route = route(told, name, page);
            if (route != null) {
                settings.add("." + name + "(page -> " + route.optional("page") + ")");
            }
        }
        Schema<?> item = item(told, page);
        Route id = route(told, "itemId", item);
        if (id != null) {
            settings.add(".itemId(item -> " + id.orSelf("item") + ")");
        }
        Object first = told.get("firstPage");
        if (first != null) {
            settings.add("reported".equals(first) ? ".firstPageFromAnswer()" : ".firstPage(" + first + ")");
        }
        return List.of(new PagingView(answers.type(page).name(), types.of(item).name(), style, settings));
    }

    Set<String> imports(Endpoint endpoint) {
        Set<String> imports = new TreeSet<>();
        imports.add(Calls.generated("Paging"));
        imports.add("io.github.climatefinance.core.page.Pager");
        for (PagingView view : of(endpoint)) {
            boolean optional = view.settings().stream().anyMatch(line -> line.contains("Optional."));
            boolean list = view.settings().stream().anyMatch(line -> line.contains("List.of("));
            imports.addAll(optional ? Set.of("java.util.Optional") : Set.of());
            imports.addAll(list ? Set.of("java.util.List") : Set.of());
        }
        Map<?, ?> told = told(endpoint);
        Schema<?> page = page(endpoint);
        if (told != null && page != null) {
            imports.addAll(answers.type(page).imports());
            imports.addAll(types.of(item(told, page)).imports());
        }
        return imports;
    }

    static @Nullable Map<?, ?> told(Endpoint endpoint) {
        return Calls.extension(endpoint.operation(), EXTENSION) instanceof Map<?, ?> map ? map : null;
    }

    /** The answer that is a page, or null where the operation answers no JSON. */
    @Nullable
    Schema<?> page(Endpoint endpoint) {
        return answers.json(endpoint.operation()).values().stream().findFirst().orElse(null);
    }

    /** The route a member of {@code x-pagination} tells; null where it tells none. */
    @Nullable
    Route route(Map<?, ?> told, String member, Schema<?> start) {
        Object path = told.get(member);
        return path == null ? null : Route.of(path.toString(), start, document, properties);
    }

    /** The schema of one item. */
    Schema<?> item(Map<?, ?> told, Schema<?> page) {
        Route items = route(told, "items", page);
        Schema<?> list = items == null ? document.resolve(page) : items.target();
        return list.getItems() == null ? new Schema<>() : list.getItems();
    }

    private static String literal(@Nullable Object text) {
        return JavaNames.literal(String.valueOf(text));
    }
}
