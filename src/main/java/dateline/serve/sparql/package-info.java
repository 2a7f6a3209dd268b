/**
 * SPARQL over HTTP for anybody: standard queries alone, checked before they are parsed, held to limits of time and memory
 * while they run, and never answered by half.
 */
@NullMarked
package dateline.serve.sparql;

import org.jspecify.annotations.NullMarked;
