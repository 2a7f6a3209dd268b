/**
 * What changed, for programs that keep a copy (LDES) and for people who read news of it (Atom); and single graphs, for
 * programs that want them whole (Graph Store Protocol).
 */
@NullMarked
package dateline.serve.feed;

import org.jspecify.annotations.NullMarked;
