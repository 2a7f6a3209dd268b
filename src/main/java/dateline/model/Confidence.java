package dateline.model;

final class Confidence {
    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence > 0 && confidence <= 1))
            throw new IllegalArgumentException("confidence %s is not above 0 and at most 1".formatted(confidence));
    }
}
