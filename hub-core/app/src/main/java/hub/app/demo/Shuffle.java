package hub.app.demo;

/** The numbers 0 to size - 1 in a made-up order, each once, worked out one at a time: nothing is kept in memory. */
final class Shuffle {

    private final int size;
    private final int mask;
    private final int shift;
    private final int factor;
    private final int term;

    Shuffle(long seed, String about, int size) {
        Chance chance = Chance.of(seed, about, size);
        int bits = Math.max(2, 32 - Integer.numberOfLeadingZeros(size - 1));
        this.size = size;
        this.mask = (1 << bits) - 1;
        this.shift = bits / 2;
        this.factor = chance.below(1 << 30) * 2 + 1;
        this.term = chance.below(1 << 30);
    }

    /** Walks on from a place outside the range until it is inside again: every step is one to one, so the whole is too. */
    int of(int index) {
        int place = index;
        do {
            place = step(place);
        } while (place >= size);
        return place;
    }

    /** Multiplying by an odd number and folding the high bits into the low are each one to one on so many bits. */
    private int step(int place) {
        int once = place * factor + term & mask;
        int folded = once ^ once >>> shift;
        int twice = folded * 0x2C1B3C6D & mask;
        return twice ^ twice >>> shift;
    }
}
