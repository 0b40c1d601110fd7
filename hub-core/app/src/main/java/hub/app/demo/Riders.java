package hub.app.demo;

/**
 * Who rides to school: three children of every twenty-five, each with a number of their own, so that run and child find each other by
 * arithmetic.
 *
 * @param children in the whole council
 */
record Riders(int children) {

    private static final int BLOCK = 25;
    private static final int[] PLACES = {3, 4, 12};
    private static final int SPECIAL_SCHOOL_BY_FOOT = 7;

    int count() {
        int whole = children / BLOCK * PLACES.length;
        int last = children % BLOCK;
        for (int place : PLACES) {
            whole += place < last ? 1 : 0;
        }
        return whole;
    }

    /** The child's number among the riders, or -1. */
    int numberOf(int index) {
        for (int i = 0; i < PLACES.length; i++) {
            if (index % BLOCK == PLACES[i]) {
                return index / BLOCK * PLACES.length + i;
            }
        }
        return -1;
    }

    boolean rides(int index) {
        return numberOf(index) >= 0;
    }

    int childOf(int rider) {
        return rider / PLACES.length * BLOCK + PLACES[rider % PLACES.length];
    }

    /** All riders go to special schools, and a few more live near enough to walk. */
    boolean atSpecialSchool(int index) {
        return rides(index) || index % BLOCK == SPECIAL_SCHOOL_BY_FOOT;
    }
}
