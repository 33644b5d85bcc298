package io.github.climatefinance.core.batch;

/** Hears how far a batch has come. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called whenever the walk has met the end of a call, good or bad, on the thread that walks. What it throws reaches
     * the caller of the walk, which can be asked on.
     */
    void progressed(BatchProgress progress);
}
