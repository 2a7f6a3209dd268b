package dateline.spark;

import org.apache.spark.Partitioner;

/** Sends each thing to the partition that bears its number. */
final class Numbered extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int count;

    Numbered(int count) {
        this.count = count;
    }

    @Override
    public int numPartitions() {
        return count;
    }

    @Override
    public int getPartition(Object key) {
        return (Integer) key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbered numbered && numbered.count == count;
    }

    @Override
    public int hashCode() {
        return count;
    }
}
