package com.example.climate;

import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.TradeSide;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives back what it gets. */
@RestController
class Echo {
    /** A class of the application with models inside. */
    record Portfolio(String name, DigitalOrderData order, List<Transaction> payments, Map<TradeSide, TradeSide> sides) {}

    @PostMapping("/order")
    DigitalOrderData order(@RequestBody DigitalOrderData order) {
        return order;
    }

    @PostMapping("/payments")
    List<Transaction> payments(@RequestBody List<Transaction> payments) {
        return payments;
    }

    @PostMapping("/impact")
    TransactionImpact impact(@RequestBody TransactionImpact impact) {
        return impact;
    }

    @PostMapping("/portfolio")
    Portfolio portfolio(@RequestBody Portfolio portfolio) {
        return portfolio;
    }
}
