package consumer

import io.github.climatefinance.puro.PuroClient
import io.github.climatefinance.puro.model.Transaction

fun nullAsAnId(puro: PuroClient) = puro.transactions().get(null) // refused: Null cannot be a value of a non-null type 'String'

fun perhapsNoId(puro: PuroClient, id: String?) = puro.transactions().get(id) // refused: actual type is 'String?', but 'String' was expected

fun anElementThatIsNull() = Transaction.builder().bundles(listOf(null)) // refused: actual type is 'List<Nothing?>', but '(Mutable)List<CertificateBundle>' was expected
