package dateline.evaluate;

/** A set that was scored, and the floors it is held to. */
public record Measured(SetScores scores, Floors floors) {}
