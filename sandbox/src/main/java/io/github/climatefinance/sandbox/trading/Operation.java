package io.github.climatefinance.sandbox.trading;

/** The work of one operation. */
@FunctionalInterface
interface Operation {

    /** @throws Refusal if it is refused at once */
    Answer answer(Question question);
}
