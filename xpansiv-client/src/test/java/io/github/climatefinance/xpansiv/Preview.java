package io.github.climatefinance.xpansiv;

import static io.github.climatefinance.xpansiv.Synthetic.ACCOUNT;
import static io.github.climatefinance.xpansiv.Synthetic.EXCHANGE;

import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;

/** Each preview, with the write it is of. */
enum Preview {
    WITHDRAW_AND_RETIRE("previewWithdrawAndRetire", Write.WITHDRAW_AND_RETIRE) {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.exchange()
                    .previewWithdrawAndRetire(EXCHANGE, ACCOUNT, RetirementProgramCode.ACR, Write.withdrawAndRetire());
        }
    },
    WITHDRAW_AND_EXPORT("previewWithdrawAndExport", Write.WITHDRAW_AND_EXPORT) {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.exchange()
                    .previewWithdrawAndExport(EXCHANGE, ACCOUNT, ProgramCode.ACR, Write.withdrawAndExport());
        }
    },
    RETIRE("previewCreateRetirement", Write.RETIRE) {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.retirements().previewCreate(ACCOUNT, RetirementProgramCode.ACR, Write.retire());
        }
    },
    CREATE_TRANSFERS("previewCreateTransfers", Write.CREATE_TRANSFERS) {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            return xpansiv.transfers().previewCreate(ACCOUNT, ProgramCode.ACR, Write.createTransfers());
        }
    },
    CANCEL_TRANSFERS("previewCancelTransfers", Write.CANCEL_TRANSFERS) {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            xpansiv.transfers().previewCancel(ACCOUNT, ProgramCode.VCS, Write.cancel(sandbox));
            return Write.NOTHING;
        }
    },
    REJECT_TRANSFERS("previewRejectTransfers", Write.REJECT_TRANSFERS) {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            xpansiv.transfers().previewReject(ACCOUNT, ProgramCode.ACR, Write.reject(sandbox));
            return Write.NOTHING;
        }
    },
    ACCEPT_TRANSFERS("previewAcceptTransfers", Write.ACCEPT_TRANSFERS) {
        @Override
        Object call(XpansivClient xpansiv, XpansivSandbox sandbox) {
            xpansiv.transfers().previewAccept(ACCOUNT, ProgramCode.ACR, Write.accept(sandbox));
            return Write.NOTHING;
        }
    };

    private final String operation;
    private final Write write;

    Preview(String operation, Write write) {
        this.operation = operation;
        this.write = write;
    }

    /** Has it validated; the answer, or {@link Write#NOTHING}. */
    abstract Object call(XpansivClient xpansiv, XpansivSandbox sandbox);

    String operation() {
        return operation;
    }

    /** What it previews, under whose name it arrives. */
    Write write() {
        return write;
    }

    String body(XpansivSandbox sandbox) {
        return write.body(sandbox).replace("\"dryRun\":false", "\"dryRun\":true");
    }
}
