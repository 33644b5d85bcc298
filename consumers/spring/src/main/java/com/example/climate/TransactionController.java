package com.example.climate;

import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.puro.model.Transaction;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TransactionController {
    private final PuroClient puro;

    TransactionController(PuroClient puro) {
        this.puro = puro;
    }

    @GetMapping("/transactions/{id}")
    Transaction transaction(@PathVariable String id) {
        return puro.transactions().get(id);
    }
}
