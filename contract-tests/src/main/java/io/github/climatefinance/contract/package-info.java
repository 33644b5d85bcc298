/**
 * What every generated client must keep to, checked against its OpenAPI document. It reads the document itself and knows
 * nothing of the generator, so that a misunderstanding of one cannot hide behind the other.
 */
@org.jspecify.annotations.NullMarked
package io.github.climatefinance.contract;
