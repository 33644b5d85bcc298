package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;

import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.xpansiv.model.AccountHolderSearch;
import io.github.climatefinance.xpansiv.model.ForwardDealSearch;
import io.github.climatefinance.xpansiv.model.GeneratorSearch;
import io.github.climatefinance.xpansiv.model.InstrumentSearch;
import io.github.climatefinance.xpansiv.model.IssuanceSearch;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.ProjectSearch;
import io.github.climatefinance.xpansiv.model.SplitLotSearch;
import io.github.climatefinance.xpansiv.model.TransferSearch;
import java.util.function.BiFunction;

/** Each search that delivers pages, without criteria but for instruments, which need one. */
enum Search {
    ACCOUNT_HOLDERS(
            "searchAccountHolders",
            "/account-holders/action/search",
            "{}",
            (xpansiv, size) -> xpansiv.accountHolders()
                    .searchAll(AccountHolderSearch.builder().build(), p -> p.size(size))),
    POSITIONS(
            "searchAccountPositions",
            "/portfolio/account/0A1B2C3D/position/action/search",
            "{}",
            (xpansiv, size) -> xpansiv.portfolio()
                    .searchAll(ACCOUNT, PositionSearch.builder().build(), p -> p.size(size))),
    GENERATORS(
            "searchGenerators",
            "/generators/action/search",
            "{}",
            (xpansiv, size) ->
                    xpansiv.generators().searchAll(GeneratorSearch.builder().build(), p -> p.size(size))),
    PROJECTS(
            "searchProjects",
            "/projects/action/search",
            "{}",
            (xpansiv, size) ->
                    xpansiv.projects().searchAll(ProjectSearch.builder().build(), p -> p.size(size))),
    INSTRUMENTS(
            "searchInstruments",
            "/instruments/action/search",
            "{\"program\":\"VCS\"}",
            (xpansiv, size) -> xpansiv.instruments()
                    .searchAll(
                            InstrumentSearch.builder().program(ProgramCode.VCS).build(), p -> p.size(size))),
    TRANSFERS(
            "searchTransfers",
            "/transfers/account/0A1B2C3D/action/search",
            "{}",
            (xpansiv, size) -> xpansiv.transfers()
                    .searchAll(ACCOUNT, TransferSearch.builder().build(), p -> p.size(size))),
    ISSUANCES(
            "searchIssuances",
            "/issuances/account/0A1B2C3D/action/search",
            "{}",
            (xpansiv, size) -> xpansiv.issuances()
                    .searchAll(ACCOUNT, IssuanceSearch.builder().build(), p -> p.size(size))),
    SPLIT_LOTS(
            "searchSplitLots",
            "/split-lots/account/0A1B2C3D/action/search",
            "{}",
            (xpansiv, size) -> xpansiv.splitLots()
                    .searchAll(ACCOUNT, SplitLotSearch.builder().build(), p -> p.size(size))),
    FORWARD_DEALS(
            "searchForwardDeals",
            "/forward-deals/account/0A1B2C3D/action/search",
            "{}",
            (xpansiv, size) -> xpansiv.forwardDeals()
                    .searchAll(ACCOUNT, ForwardDealSearch.builder().build(), p -> p.size(size)));

    private final String operation;
    private final String path;
    private final String body;

    private final BiFunction<XpansivClient, Integer, Pager<? extends JsonModel>> all;

    Search(
            String operation,
            String path,
            String body,
            BiFunction<XpansivClient, Integer, Pager<? extends JsonModel>> all) {
        this.operation = operation;
        this.path = path;
        this.body = body;
        this.all = all;
    }

    String operation() {
        return operation;
    }

    String path() {
        return path;
    }

    /** The criteria on the wire. */
    String body() {
        return body;
    }

    /** Everything, in pages of this size. */
    Pager<? extends JsonModel> all(XpansivClient xpansiv, int size) {
        return all.apply(xpansiv, size);
    }

    /** Whether its items have an id of their own. */
    boolean hasIds() {
        return this != ACCOUNT_HOLDERS && this != INSTRUMENTS && this != FORWARD_DEALS;
    }
}
