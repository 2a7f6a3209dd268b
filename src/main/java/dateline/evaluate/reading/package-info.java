/** Measures how pages are read: body, segments, date, headline and authors against what people found on the same pages. */
@NullMarked
package dateline.evaluate.reading;

import org.jspecify.annotations.NullMarked;
