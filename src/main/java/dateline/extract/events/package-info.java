/**
 * Finds the events that an article reports: words that name events, who takes part in them, where and when, and how sure
 * the sentence is of them. Which words name what is data (triggers.txt, cues.txt, words.txt); one class per kind of event
 * says what an event of that kind needs.
 */
@NullMarked
package dateline.extract.events;

import org.jspecify.annotations.NullMarked;
