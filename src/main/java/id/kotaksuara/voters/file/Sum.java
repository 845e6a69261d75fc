package id.kotaksuara.voters.file;

/** Rows added up; a total a file states is checked against it. */
record Sum(long male, long female, long total, int rows) {

    static final Sum NOTHING = new Sum(0, 0, 0);
    static final int UNSAID = -1;

    /** What a row says, of however many others. */
    Sum(long male, long female, long total) {
        this(male, female, total, 0);
    }

    Sum plus(Count count) {
        return new Sum(
                male + Math.max(count.male(), 0),
                female + Math.max(count.female(), 0),
                total + count.total(),
                rows + 1);
    }

    /** Whether everything a total row says is so; what it does not say is -1. */
    boolean fits(Sum stated) {
        return fits(stated.male, male) && fits(stated.female, female) && fits(stated.total, total);
    }

    private static boolean fits(long stated, long actual) {
        return stated == UNSAID || stated == actual;
    }
}
