package dateline.export.split;

/**
 * Joins things, known by numbers, that belong together. Of each cluster the least number speaks for it, in whatever order the
 * links come. Takes four bytes a thing.
 */
final class Clusters {
    private final int[] parents;

    Clusters(int things) {
        parents = new int[things];
        for (int i = 0; i < things; i++) parents[i] = i;
    }

    void link(int one, int other) {
        int a = clusterOf(one);
        int b = clusterOf(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /** The least number of those that this one is linked to, itself included. */
    int clusterOf(int thing) {
        int top = thing;
        while (parents[top] != top) {
            parents[top] = parents[parents[top]]; // so that no chain grows long
            top = parents[top];
        }
        return top;
    }

    int size() {
        return parents.length;
    }
}
