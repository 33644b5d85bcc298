package io.github.climatefinance.examples.doconomy;

/**
 * A line that is no payment.
 *
 * @param number counted from 1, the line with the names of the columns included
 */
record WrongLine(long number, String problem) {
    @Override
    public String toString() {
        return "line " + number + ": " + problem;
    }
}
