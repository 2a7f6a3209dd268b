/** Linked data: things, and the documents that tell of them, in every form that clients ask for. */
@NullMarked
package dateline.serve.document;

import org.jspecify.annotations.NullMarked;
