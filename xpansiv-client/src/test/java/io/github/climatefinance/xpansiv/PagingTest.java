package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.SameJson;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.page.ItemWalk;
import io.github.climatefinance.core.page.Page;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.core.page.WalkResult;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import io.github.climatefinance.xpansiv.model.ForwardDeal;
import io.github.climatefinance.xpansiv.model.ForwardDealSearch;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.Project;
import io.github.climatefinance.xpansiv.model.ProjectSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the searches whole, whatever number their first page has and whatever the provider says of itself. */
@ExtendWith(SandboxExtension.class)
class PagingTest {
    private XpansivSandbox sandbox;
    private XpansivClient xpansiv;

    @BeforeEach
    void start(XpansivSandbox fresh) {
        sandbox = fresh;
        xpansiv = Synthetic.client(sandbox);
    }

    @AfterEach
    void stop() {
        xpansiv.close();
    }

    @Test
    void theseAreAllPagedOperationsOfTheDocument() {
        assertThat(Search.values())
                .extracting(Search::operation)
                .containsExactlyInAnyOrderElementsOf(
                        XpansivDocument.read(XpansivDocument.API).pagedOperationIds());
    }

    static Stream<Arguments> searchesAndBases() {
        return Stream.of(Search.values()).flatMap(search -> Stream.of(0, 1).map(base -> Arguments.of(search, base)));
    }

    @ParameterizedTest
    @MethodSource("searchesAndBases")
    void aWalkDeliversEverythingOnceFromWhateverNumberTheFirstPageHas(Search search, int base) {
        if (base == 1) {
            sandbox.switchOn(XpansivSwitch.COUNTS_PAGES_FROM_ONE);
        }
        List<JsonNode> everything = everything(search);
        int size = Math.max(1, everything.size() / 3);

        List<JsonNode> walked = trees(search.all(xpansiv, size));

        assertThat(walked).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertSame(everything, walked);
        int pages = (everything.size() + size - 1) / size;
        List<String> numbers = new ArrayList<>(List.of(""));
        for (int page = 1; page < pages; page++) {
            numbers.add(Integer.toString(base + page));
        }
        assertThat(requests(search))
                .extracting(request -> request.queryValue("page"))
                .isEqualTo(numbers);
        assertThat(requests(search))
                .extracting(request -> request.queryValue("size"))
                .containsOnly("" + size);
        assertThat(requests(search)).extracting(SandboxRequest::body).containsOnly(search.body());
    }

    @ParameterizedTest
    @EnumSource
    void readingAheadKeepsTheOrder(Search search) {
        List<JsonNode> one = trees(search.all(xpansiv, 1));

        List<JsonNode> ahead = trees(search.all(xpansiv, 1).readAhead(4));

        assertThat(ahead).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource
    void itemsThatWereMetBeforeAreDroppedWhereTheyHaveAnId(Search search) {
        if (!search.hasIds()) {
            assertThatThrownBy(() -> search.all(xpansiv, 2).distinct())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("xpansiv " + search.operation() + ": the items have no id; use distinctBy to say what"
                            + " makes them the same");
            return;
        }
        int all = everything(search).size();
        shiftedByOne(search);

        List<JsonNode> walked = trees(search.all(xpansiv, 2));
        shiftedByOne(search);
        ItemWalk<? extends JsonModel> distinct =
                search.all(xpansiv, 2).distinct().iterator();
        List<JsonNode> once = new ArrayList<>();
        distinct.forEachRemaining(item -> once.add(PlainCaller.tree(item)));

        assertThat(walked).hasSize(all + 1);
        assertThat(once).hasSize(all).doesNotHaveDuplicates();
        assertThat(distinct.result()).hasValueSatisfying(result -> {
            assertThat(result.duplicates()).isEqualTo(1);
            assertThat(result.complete()).isFalse();
        });
    }

    /** The second page begins with the last item of the first, as when a row was added meanwhile. */
    private void shiftedByOne(Search search) {
        List<JsonNode> last = new ArrayList<>();
        sandbox.faults().clear();
        sandbox.faults().next(search.operation(), Fault.answer(json -> {
            last.add(json.path("content").get(1));
            return json;
        }));
        sandbox.faults().next(search.operation(), Fault.answer(json -> {
            ((ArrayNode) json.path("content")).insert(0, last.get(0));
            return json;
        }));
    }

    @Test
    void whereItemsHaveNoIdTheCallerSaysWhatMakesThemTheSame() {
        shiftedByOne(Search.FORWARD_DEALS);

        Pager<ForwardDeal> deals = xpansiv.forwardDeals()
                .searchAll(ACCOUNT, ForwardDealSearch.builder().build(), p -> p.size(2));

        assertThat(deals.distinctBy(deal -> deal.externalDealId().orElseThrow()))
                .extracting(deal -> deal.name().orElse(""))
                .containsExactlyInAnyOrder(
                        "Synthetic Deal 1", "Synthetic Deal 2", "Synthetic Deal 3", "Synthetic Deal 4");
    }

    @ParameterizedTest
    @EnumSource
    void aProviderThatRepeatsAPageEndsTheWalkWithAFailure(Search search) {
        sandbox.faults().next(search.operation(), Fault.pageRepeated()).always();

        assertThatThrownBy(() -> trees(search.all(xpansiv, 1)))
                .isInstanceOfSatisfying(
                        PagingException.class, stuck -> assertThat(stuck.page()).isEqualTo(2))
                .hasMessageContaining("xpansiv " + search.operation())
                .hasMessageContaining("asked for position 1, the provider answered with 0");
        assertThat(requests(search)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aPageWithoutItsNumberIsNoBase(Search search) {
        sandbox.faults().next(search.operation(), without("page"));

        assertThatThrownBy(() -> trees(search.all(xpansiv, 1)))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("the provider does not tell the number of its first page");
    }

    @Test
    void aCallerWhoKnowsTheNumberNeedsNoBase() {
        sandbox.faults().next("searchProjects", without("page")).always();

        assertThat(xpansiv.projects()
                        .searchAll(
                                ProjectSearch.builder().build(), p -> p.page(1).size(4)))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 30})
    void aWrongTotalLosesNothing(long total) {
        sandbox.faults().next("searchProjects", Fault.totalWrong(total)).always();

        ItemWalk<Project> walk = projects().iterator();
        List<Project> all = new ArrayList<>();
        walk.forEachRemaining(all::add);

        assertThat(all).hasSize(9).doesNotHaveDuplicates();
        assertThat(walk.result().map(WalkResult::complete)).contains(false);
    }

    @Test
    void withoutATotalTheWalkEndsAtAnEmptyPage() {
        sandbox.faults().next("searchProjects", Fault.totalMissing()).always();

        assertThat(projects()).hasSize(9);
        assertThat(requests(Search.PROJECTS)).hasSize(6);
    }

    @Test
    void theFirstFewItemsCostOnePage() {
        assertThat(projects().first(2)).hasSize(2);
        assertThat(requests(Search.PROJECTS)).hasSize(1);
    }

    @Test
    void aWalkIsResumedWhereItStoppedWithTheSameCriteriaOnly() {
        PositionSearch criteria =
                PositionSearch.builder().programs(List.of(ProgramCode.VCS)).build();
        List<JsonNode> all = trees(positions(ACCOUNT, criteria));
        ItemWalk<? extends JsonModel> walk = positions(ACCOUNT, criteria).iterator();
        walk.next();
        walk.next();
        walk.next();
        String token = walk.resumeToken();

        assertThat(trees(positions(ACCOUNT, criteria).resumeFrom(token))).isEqualTo(all.subList(3, all.size()));
        PositionSearch other =
                PositionSearch.builder().programs(List.of(ProgramCode.ACR)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> positions(ACCOUNT, other).resumeFrom(token))
                .withMessage("the resume token belongs to a listing with other parameters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> positions("8C9D0E1F", criteria).resumeFrom(token));
        assertThatIllegalArgumentException().isThrownBy(() -> projects().resumeFrom(token));
    }

    @Test
    void wholePagesKnowWhereTheyAreAndHowMuchThereIs() {
        sandbox.switchOn(XpansivSwitch.COUNTS_PAGES_FROM_ONE);
        List<Page<Project>> pages = new ArrayList<>();
        projects().pages().forEach(pages::add);

        assertThat(pages).hasSize(5).allSatisfy(page -> assertThat(page.total()).hasValue(9));
        assertThat(pages).extracting(Page::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(pages).extracting(Page::position).containsExactly("1", "2", "3", "4", "5");
    }

    private Pager<Project> projects() {
        return xpansiv.projects().searchAll(ProjectSearch.builder().build(), p -> p.size(2));
    }

    private Pager<? extends JsonModel> positions(String account, PositionSearch criteria) {
        return xpansiv.portfolio().searchAll(account, criteria, p -> p.size(2));
    }

    private static Fault without(String property) {
        return Fault.answer(json -> {
            ((ObjectNode) json).remove(property);
            return json;
        });
    }

    private List<SandboxRequest> requests(Search search) {
        return sandbox.requests(search.operation()).stream()
                .filter(request -> Synthetic.header(request, "user-agent").startsWith("climatefinance"))
                .toList();
    }

    private List<JsonNode> everything(Search search) {
        JsonNode page = new PlainCaller(sandbox).post(search.path() + "?size=100", search.body());
        return StreamSupport.stream(page.path("content").spliterator(), false).toList();
    }

    private static List<JsonNode> trees(Pager<? extends JsonModel> pager) {
        List<JsonNode> trees = new ArrayList<>();
        pager.forEach(item -> trees.add(PlainCaller.tree(item)));
        return trees;
    }

    private static void assertSame(List<JsonNode> sent, List<JsonNode> decoded) {
        assertThat(SameJson.difference(PlainCaller.tree(sent), PlainCaller.tree(decoded)))
                .isEmpty();
    }
}
