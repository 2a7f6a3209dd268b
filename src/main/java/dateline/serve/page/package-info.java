/** Pages for people: what they show, gathered from the data, and templates that say it in HTML. */
@NullMarked
package dateline.serve.page;

import org.jspecify.annotations.NullMarked;
