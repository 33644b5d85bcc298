package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What credits come from: a project or a generator, as one registry has it. */
sealed interface Resource permits Project, Generator, ResourceProject {

    long id();

    /** Universal project identifier. */
    String upn();

    String name();

    String program();

    String registryAssignedId();

    ObjectNode json(View view);
}
