package io.github.climatefinance.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the imports of one file. */
final class Imports {
    private final String ownPackage;
    private final Set<String> names = new TreeSet<>();

    Imports(String ownPackage) {
        this.ownPackage = ownPackage;
    }

    Imports add(String... fullNames) {
        return addAll(List.of(fullNames));
    }

    Imports addAll(Collection<String> fullNames) {
        for (String name : fullNames) {
            String owner = name.substring(0, name.lastIndexOf('.'));
            if (!owner.equals(ownPackage) && !owner.equals("java.lang")) {
                names.add(name);
            }
        }
        return this;
    }

    Imports addIf(boolean needed, String... fullNames) {
        return needed ? add(fullNames) : this;
    }

    /** Sorted. */
    List<String> list() {
        return new ArrayList<>(names);
    }
}
