/** What is said of the whole: of the data (VoID), of the dataset as a publication (DCAT), and to search engines and browsers. */
@NullMarked
package dateline.serve.describe;

import org.jspecify.annotations.NullMarked;
