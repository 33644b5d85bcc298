package io.github.climatefinance.sandbox.trading;

/** The work of one operation. */
@FunctionalInterface
interface Operation {

    /**
     * Does it.
     *
     * @throws Refusal if it is refused at once
     */
    Answer answer(Question question);
}
