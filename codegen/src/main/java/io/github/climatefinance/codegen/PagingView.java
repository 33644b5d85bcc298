package io.github.climatefinance.codegen;

import java.util.List;

/**
 * How the pages of an operation are walked, as templates print it.
 *
 * @param style the factory call with the parameter names
 * @param settings calls on the builder
 */
record PagingView(String pageType, String itemType, String style, List<String> settings) {}
