/**
 * The tables of a release, each made by a published SPARQL query: as CSV, as Parquet and all in one DuckDB file. What a
 * table is and what its columns mean stands beside its query among the resources.
 */
@NullMarked
package dateline.export.table;

import org.jspecify.annotations.NullMarked;
