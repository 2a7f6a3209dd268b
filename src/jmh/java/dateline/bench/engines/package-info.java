/** Measures extraction beside the annotators it stands on and beside other engines: how fast, in how much memory. */
package dateline.bench.engines;
