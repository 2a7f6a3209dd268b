/** Times queries as newsrooms ask them at several SPARQL engines that hold the same quads. */
@org.jspecify.annotations.NullMarked
package dateline.bench.queries;
