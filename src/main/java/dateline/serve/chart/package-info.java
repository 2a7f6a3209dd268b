/**
 * Charts and maps, drawn on the server as SVG that any page can hold, each with the same figures as a table. It knows
 * nothing of RDF; the same figures give the same bytes.
 */
@NullMarked
package dateline.serve.chart;

import org.jspecify.annotations.NullMarked;
