/** Measures our reading of pages beside that of others: how well, how fast, in how much memory. */
package dateline.bench.peers;
