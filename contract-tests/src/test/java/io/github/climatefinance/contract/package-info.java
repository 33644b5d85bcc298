@org.jspecify.annotations.NullMarked
package io.github.climatefinance.contract;
