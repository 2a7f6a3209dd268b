/**
 * The pipeline past one machine: an Apache Spark job that takes an archive to facts and quads, the same as one machine
 * would. Stands above every floor, and is compiled in the profile {@code spark} alone.
 */
@NullMarked
package dateline.spark;

import org.jspecify.annotations.NullMarked;
