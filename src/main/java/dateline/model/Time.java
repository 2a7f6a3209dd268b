package dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is said to happen.
 *
 * @param span the time expression, without its preposition
 * @param text its words, as they stand
 * @param date the date it comes to, as exact as the text; absent for "this week", "recently"
 * @param earliest the first day it can mean, where the year is known
 * @param latest the last day it can mean, where the year is known
 */
public record Time(
        Span span, String text, Optional<PartialDate> date, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}
