package io.github.climatefinance.core.audit;

/**
 * Takes one record for each call that began, when it ended. It is called on the thread of the call, which waits for it
 * before it returns; several calls may end at a time. What it throws is logged and changes nothing for the call.
 */
@FunctionalInterface
public interface AuditSink {
    void accept(AuditRecord call);
}
