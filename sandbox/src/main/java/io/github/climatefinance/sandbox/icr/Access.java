package io.github.climatefinance.sandbox.icr;

/** Who may do what. */
record Access(Books books) {

    /**
     * The organization of the path, if the caller may do there what it wants to.
     *
     * @throws Refusal 404 if there is none, 403 if the caller may not
     */
    Organization organization(Question question, Permission needed) {
        Organization organization = reached(question);
        require(question, needed);
        return organization;
    }

    /** The organization of the path, whatever the caller may do there. */
    Organization reached(Question question) {
        Organization organization = books.organizations.get(question.path("organizationId"));
        requireOwn(question, organization.id());
        return organization;
    }

    /** An entity of v1-beta: an organization, whose default account is meant, or an account. */
    Account entity(Question question, String id, Permission needed) {
        Account account = books.organizations
                .find(id)
                .map(Organization::defaultAccount)
                .or(() -> books.organizations.account(id))
                .orElseThrow(() -> Refusal.notFound("entity"));
        requireOwn(question, account.ownerId());
        require(question, needed);
        return account;
    }

    void require(Question question, Permission needed) {
        if (!question.caller().permits(needed)) {
            throw Refusal.forbidden("the token lacks the permission " + needed);
        }
    }

    private void requireOwn(Question question, String organizationId) {
        if (!question.caller().organizationId().equals(organizationId)) {
            throw books.switches.has(IcrSwitch.FOREIGN_ORGANIZATION_NOT_FOUND)
                    ? Refusal.notFound("organization")
                    : Refusal.forbidden("the token is not for this organization");
        }
    }
}
