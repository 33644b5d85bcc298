package consumer

import io.github.climatefinance.core.auth.BasicCredentials
import io.github.climatefinance.core.error.NotFoundException
import io.github.climatefinance.puro.PuroClient
import io.github.climatefinance.puro.model.Transaction
import io.github.climatefinance.puro.model.TransactionType
import io.github.climatefinance.sandbox.PuroSandbox
import kotlin.jvm.optionals.getOrNull

/** Reads some retirements of the sandbox. Whatever may be missing is an Optional, and nothing else is null. */
fun main() {
    PuroSandbox.start().use { sandbox ->
        PuroClient.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
            .build()
            .use { puro ->
                val retirements: List<Transaction> =
                    puro.transactions().listAll { it.transactionType(TransactionType.RETIREMENT) }.first(10)
                val volume: Long = retirements.sumOf { it.volume() }
                val holders: List<String?> = retirements.map { it.accountHolderName().getOrNull() }
                val missing: Transaction? =
                    try {
                        puro.transactions().get("00000000-0000-4000-8000-000000000000")
                    } catch (e: NotFoundException) {
                        null
                    }
                check(volume > 0 && holders.size == 10 && missing == null)
                println("kotlin consumer read ${retirements.size} retirements")
            }
    }
}
