package io.github.climatefinance.examples.show;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Pieces of a bar, laid end to end. A piece below zero has no length. */
public record Stack(List<Piece> pieces) {

    /**
     * A part of a bar.
     *
     * @param look its colour: a class that the style sheet knows for a {@code rect}
     */
    public record Piece(String look, BigInteger amount) {}

    /** Where a piece is drawn, counted from the foot of the stack. */
    record Segment(String look, int start, int end) {
        int length() {
            return end - start;
        }
    }

    public Stack {
        pieces = List.copyOf(pieces);
    }

    public static Stack of(Piece... pieces) {
        return new Stack(List.of(pieces));
    }

    BigInteger height() {
        return pieces.stream().map(Stack::length).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The pieces that can be seen at a scale, from the foot on. */
    List<Segment> segments(ToIntFunction<BigInteger> scale) {
        List<Segment> segments = new ArrayList<>();
        BigInteger height = BigInteger.ZERO;
        int start = 0;
        for (Piece piece : pieces) {
            height = height.add(length(piece));
            // The sum is rounded, not its parts, so that the end of the stack stands where the axis says.
            int end = scale.applyAsInt(height);
            if (end > start) {
                segments.add(new Segment(piece.look(), start, end));
            }
            start = end;
        }
        return segments;
    }

    private static BigInteger length(Piece piece) {
        return piece.amount().max(BigInteger.ZERO);
    }
}
