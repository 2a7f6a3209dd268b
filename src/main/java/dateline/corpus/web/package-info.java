/**
 * Fetches pages, feeds, sitemaps and datasets politely from the Web: by robots.txt, one request at a time with a pause
 * between two to one host, only what changed, within limits, and not from the local network. Sitemaps are read here,
 * since all that they hold is what to fetch.
 */
@NullMarked
package dateline.corpus.web;

import org.jspecify.annotations.NullMarked;
