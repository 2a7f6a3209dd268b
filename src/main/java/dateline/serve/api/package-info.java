/**
 * The questions of the catalogue as an API: parameters that are bound and never glued, answers in many forms with paging,
 * and a description that programs read.
 */
@NullMarked
package dateline.serve.api;

import org.jspecify.annotations.NullMarked;
