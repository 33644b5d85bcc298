/**
 * What the programs show things with, and know no provider: {@code Program}, {@code CommandLine} and {@code Terminal}
 * to run, {@code ProgressBar}, {@code StepLog} and {@code TextTable} to print, {@code HtmlPage} with its {@code Part}s to write to a
 * {@code PageFile}.
 */
@NullMarked
package io.github.climatefinance.examples.show;

import org.jspecify.annotations.NullMarked;
