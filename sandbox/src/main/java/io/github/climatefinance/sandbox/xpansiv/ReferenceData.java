package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The code lists. Codes that some edition of the provider's documents names are as documented; for types whose values
 * nobody documents they are made up or likely, and their descriptions say so.
 */
final class ReferenceData {

    private static final String DOCUMENTED = """
            PROGRAM: ACR CAR CERCARBONO ERCOT IREC M_RETS MIRECS NAR NCRETS NEPOOL NYGATS PJM RMS TERC TERCS \
                TIGR VCS
            RETIREMENT_PROGRAM: ACR CAR M_RETS MIRECS NAR NCRETS NEPOOL NYGATS VCS
            ACCOUNT_STATUS: APPROVED
            SERVICE_TYPE: ACX SUBACCOUNT_SERVICE CUSTODIAN_SERVICE
            ORGANIZATION_LEGAL_STRUCTURE: PRIVATELY_OWNED_CORP
            ORGANIZATION_TYPE: BROKER
            SUBACCOUNT_REGISTRY_TYPE: NORMAL RETIREMENT RESERVE COMPLIANCE RETIREMENT_EDP
            COMPLIANCE_STATUS: ACTIVE PENDING RETIRED
            DEPOSIT_STATUS: PENDING DEPOSITED REJECTED
            WITHDRAW_STATUS: WITHDRAWN FAILED REJECTED NO_AVAILABLE_QUANTITY
            INSTRUMENT_TYPE: CARBON REC RESOURCE_PROJECT
            PROJECT_STATUS: IMPORTED INACTIVE PENDING_IMPORT REJECTED
            RETIREMENT_STATUS: NEW PENDING_RETIREMENT PENDING_CUSTODIAN_RETIREMENT RETIRED FAILED CANCELLED \
                REJECTED NOT_FOUND
            TAX_LOT_SELECTION_STRATEGY: NEWEST_TAX_LOT_FIRST OLDEST_TAX_LOT_FIRST LARGEST_TAX_LOT_FIRST \
                SMALLEST_TAX_LOT_FIRST
            TRANSFER_STATUS: NEW INCOMING PENDING_APPROVAL APPROVED REJECTED SETTLED SETTLEMENT_FAILURE \
                CANCELLED WITHDRAWN SETTLED_AS_FORWARD_TRANSFER PENDING_CANCELLATION EXPIRED \
                PENDING_SETTLEMENT PENDING_CUSTODIAN_TRANSFER
            TRANSFER_REGISTRY_STATUS: NEW PENDING_CONFIRMATION CONFIRMED REJECTED WITHDRAWN EXPIRED FAILED \
                PLACE_READY CONFIRM_READY REJECT_READY WITHDRAW_READY PLACE_ERROR CONFIRM_ERROR REJECT_ERROR \
                WITHDRAW_ERROR
            TRANSFER_ACTION_TYPE: BUY SELL
            PJM_TRANSFER_PURPOSE: SPOT LONG REPORTING
            FORWARD_DEAL_TYPE: PHYSICAL
            FORWARD_DEAL_STATUS: PENDING EXECUTED COMPLETED
            FORWARD_DEAL_TRANSACTION_TYPE: BUY SELL
            FORWARD_DEAL_VINTAGE_TYPE: COMPLIANCE_YEAR GENERATION_YEAR CALENDAR
            """;

    private static final String INVENTED = """
            CARBON_PROGRAM: ACR CAR VCS CERCARBONO
            REC_PROGRAM: NEPOOL M_RETS NAR PJM MIRECS NCRETS NYGATS ERCOT IREC TIGR
            RESOURCE_PROGRAM: RMS
            CUSTODIAN_PROGRAM: MIRECS
            REGISTRY_LINK_STATUS: SYN_LINKED SYN_UNLINKED
            SERVICE_ACCOUNT_STATUS: SYN_ACTIVE
            EXECUTION_VENUE: CBL_SPOT RVCMC_SPOT
            CARBON_CERTIFICATION: SYN_CERT_A SYN_CERT_B SYN_CERT_C
            CARBON_CREDIT_TYPE: VOLUNTARY
            CARBON_PROJECT_TYPE: SYNTHETIC_TYPE_1 SYNTHETIC_TYPE_2 SYNTHETIC_TYPE_3
            BASELINE_METHODOLOGY: SYN-METHODOLOGY-1 SYN-METHODOLOGY-2
            PROJECT_REGISTRY_STATUS: REGISTERED
            GENERATOR_STATUS: ACTIVE
            REC_FUEL_TYPE: BIOMASS HYDRO SOLAR WIND
            REC_STATE_ELIGIBILITY: SYN_STATE_MA SYN_STATE_ME SYN_STATE_TX SYN_STATE_CA SYN_STATE_MN \
                SYN_STATE_IL SYN_STATE_ON SYN_STATE_NJ SYN_STATE_MI SYN_STATE_NC
            REC_VOLUNTARY_ELIGIBILITY: SYN_VOLUNTARY
            RESOURCE_INPUT_TYPE: SYN_IN
            RESOURCE_OUTPUT_TYPE: SYN_OUT
            RESOURCE_PROJECT_STATUS: ACTIVE
            FORWARD_DEAL_QUANTITY_TYPE: SYN_FIRM
            FORWARD_DEAL_TRANSACTION_STATUS: SYN_OPEN SYN_DELIVERED
            FORWARD_DEAL_DELIVERY_SCHEDULE_TYPE: SYN_SINGLE SYN_YEARLY
            UNIT_OF_MEASURE: SYN_TON SYN_MWH
            CURRENCY: USD EUR
            COUNTRY: CA ID IN KE MX NA US
            STATE_PROVINCE: CA IL MA ME MI MN NC NJ ON TX
            """;

    private static final Map<String, List<String>> KNOWN = parsed(DOCUMENTED);
    private static final Map<String, List<String>> MADE_UP = parsed(INVENTED);

    private ReferenceData() {}

    static boolean has(String type, String code) {
        return codes(type).contains(code);
    }

    static List<String> codes(String type) {
        return KNOWN.getOrDefault(type, MADE_UP.getOrDefault(type, List.of()));
    }

    /** Refuses a code that its list does not have. */
    static void require(String type, String code, String error) {
        if (!has(type, code)) {
            throw Refusal.of(error, "`" + code + "` is no code of " + type);
        }
    }

    static ObjectNode json() {
        ObjectNode json = Json.object();
        ObjectNode data = json.putObject("data");
        KNOWN.forEach((type, codes) -> data.set(type, entries(codes, "A code that documents of the provider name.")));
        MADE_UP.forEach((type, codes) -> data.set(
                type, entries(codes, "Synthetic: no document of the provider tells the values of this type.")));
        return json;
    }

    private static ArrayNode entries(List<String> codes, String description) {
        return Json.array(
                codes,
                code -> Json.object()
                        .put("name", "Synthetic name of " + code)
                        .put("code", code)
                        .put("description", description)
                        .put("order", codes.indexOf(code) + 1L));
    }

    private static Map<String, List<String>> parsed(String text) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(':');
            types.put(
                    line.substring(0, colon),
                    Arrays.asList(line.substring(colon + 2).split(" +")));
        });
        return Collections.unmodifiableMap(types);
    }
}
