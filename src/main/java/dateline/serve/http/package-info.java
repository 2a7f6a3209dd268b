/** HTTP as resources see it: requests, replies, routes, content negotiation, and the one servlet that does the rest. */
@NullMarked
package dateline.serve.http;

import org.jspecify.annotations.NullMarked;
