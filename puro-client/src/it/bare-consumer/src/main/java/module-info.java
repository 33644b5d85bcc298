/** Compiled on the module path; run there, and on the class path, where nobody looks at this. */
module consumer {
    requires io.github.climatefinance.puro;
    requires jdk.httpserver;
}
