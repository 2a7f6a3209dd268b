/** Measures how fast Dateline serves documents and pages, beside Trifid in front of a plain Fuseki on the same data. */
package dateline.bench.publisher;
