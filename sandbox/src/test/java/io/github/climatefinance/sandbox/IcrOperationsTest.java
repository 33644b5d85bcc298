package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IcrOperationsTest {

    private static final String DATA = "'retirementData':{'reason':'Testing','beneficiaryName':'Synthetic'}";

    private final IcrSandbox sandbox = IcrSandbox.start();
    private final String main = sandbox.organizationId();
    private final String root = "/organizations/" + main;
    private final IcrCaller caller = IcrCaller.with(
            sandbox,
            sandbox.organizationToken(
                    main,
                    Map.of(
                            "organization_info", "VIEW",
                            "organization_inventory", "WRITE",
                            "organization_warehouse", "WRITE",
                            "examiner", "VIEW")));

    @Test
    void servesEveryOperationOfBothGenerations() throws Exception {
        tokensAndInstallations();
        whatAnybodyReads();
        organizations();
        actions();
        warehouse();
        v1();

        Set<String> expected =
                new TreeSet<>(SpecDocument.load("specs/icr/openapi.yaml").operationIds());
        expected.addAll(SpecDocument.load("specs/icr/v1beta.yaml").operationIds());
        assertThat(expected).hasSize(54);
        Set<String> served = sandbox.requests().stream()
                .filter(request -> request.status().orElse(0) == 200)
                .map(SandboxRequest::operation)
                .collect(Collectors.toSet());
        assertThat(served).isEqualTo(expected);
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private void tokensAndInstallations() throws Exception {
        IcrCaller app = IcrCaller.app(sandbox);
        app.ok("POST", "/app/accessTokens", "");
        app.read("/app/installations?limit=10&page=0");
        app.read("/app/installations/" + sandbox.installationId());
        app.ok(
                "POST",
                "/app/create/user/organization",
                "{'user':{'email':'user@organization.example'},"
                        + "'organization':{'fullName':'Synthetic','type':'marketParticipant'}}");
        IcrCaller.installation(sandbox, sandbox.installationId()).send("DELETE", "/app/installations/token", "");
    }

    private void whatAnybodyReads() throws Exception {
        String project =
                caller.read("/projects?limit=10&page=0").at("/projects/0/id").asText();
        for (String path : List.of(
                "/projects/internal?limit=10&page=0",
                "/projects/" + project,
                "/carbonCredits/projects/" + project,
                "/carbonCredits/icr/inventory/buffer",
                "/carbonCredits/icr/inventory/adjustment",
                "/carbonCredits/icr/inventory/organization",
                "/retirements/list?skip=0&first=10",
                "/retirements?id=1",
                "/v1/projects",
                "/v1/projects/" + project,
                "/v1/utils/internal/projects?search=synthetic",
                "/v1/retirements",
                "/v1/retirements/1")) {
            assertThat(caller.read(path)).as(path).isNotEmpty();
        }
        assertThat(caller.get("/retirements/1/pdf").body()).startsWith("%PDF");
    }

    private void organizations() throws Exception {
        for (String path : List.of("", "/addresses", "/retirements", "/inventory", "/friendbot")) {
            assertThat(caller.read(root + path)).as(path).isNotEmpty();
        }
        HttpResponse<String> pdf = caller.get(root + "/retirements/1/pdf");
        assertThat(pdf.headers().firstValue("content-type")).hasValue("application/pdf");
    }

    private void actions() throws Exception {
        String credit = caller.credits(main).get(0).path("id").asText();
        String what = "{'creditId':'" + credit + "','amount':1";
        String to = ",'toOrganizationId':'" + sandbox.partnerOrganizationId() + "'";
        caller.act(main, "transfer", what + to + "}");
        caller.act(main, "retire", what + "," + DATA + "}");
        caller.act(main, "transfer_retire", what + to + "," + DATA + "}");
        String id = caller.act(main, "cancel", what + "}").path("id").asText();
        caller.ok("POST", root + "/inventory/requests/transfer", what + to + "}");
        caller.ok("POST", root + "/inventory/requests/retire", what + "}");
        caller.ok("POST", root + "/inventory/requests/transfer_retire", what + to + "}");
        assertThat(caller.transaction(main, id).path("id").asText()).isEqualTo(id);
        assertThat(caller.read(root + "/inventory/requests/" + id).path("id").asText())
                .isEqualTo(id);
        assertThat(caller.read(root + "/inventory/requests?limit=5&page=0").path("creditRequests"))
                .hasSize(5);
    }

    private void warehouse() throws Exception {
        String inventory = root + "/warehouse/inventory";
        String credit = caller.read(inventory).at("/credits/0/id").asText();
        String wish = "{'creditId':'%s','organizationId':'%s','amount':1}".formatted(credit, main);
        String to = "'receiverId':'" + sandbox.partnerOrganizationId() + "'";
        caller.ok("POST", reservation(inventory, wish) + "/transfer", "{" + to + "}");
        caller.ok("POST", reservation(inventory, wish) + "/retire", "{" + DATA + "}");
        caller.ok("POST", reservation(inventory, wish) + "/transfer_retire", "{" + to + "," + DATA + "}");
        String last = reservation(inventory, wish);
        caller.read(last);
        assertThat(caller.read(inventory + "/reservations").path("reservations"))
                .hasSize(4);
        assertThat(caller.status("DELETE", last, "")).isEqualTo(200);
    }

    private String reservation(String inventory, String wish) throws Exception {
        return inventory + "/reservations/"
                + caller.ok("POST", inventory + "/reservations", wish)
                        .path("id")
                        .asText();
    }

    private void v1() throws Exception {
        String credit =
                caller.read("/v1/" + main + "/inventory").at("/credits/0/id").asText();
        String item = "{'creditId':'" + credit + "','amount':1}";
        JsonNode receipt = caller.ok(
                "POST",
                "/v1/transfer",
                "{'to':{'id':'%s'},'fromId':'%s','credits':[%s]}"
                        .formatted(sandbox.partnerOrganizationId(), main, item));
        caller.ok(
                "POST",
                "/v1/retire",
                "{'fromId':'%s','reason':'Testing','beneficiaryName':'Synthetic','credit':%s}".formatted(main, item));
        caller.read("/v1/transactions/" + receipt.path("transactionId").asText());
        caller.read("/v1/transactions");
        caller.read("/v1/" + main + "/transactions");
        caller.read("/v1/" + main + "/accounts");
        String account = caller.ok("POST", "/v1/" + main + "/accounts", "{'name':'Synthetic'}")
                .at("/account/id")
                .asText();
        caller.ok("DELETE", "/v1/" + main + "/accounts/" + account, "");
    }
}
