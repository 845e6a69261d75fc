package id.kotaksuara;

/** The warehouse on the walk: boxes come in flat, are sealed as the room allows, and leave. */
final class WalkWarehouse extends Walker {

    private static final String STOCK = "/warehouses/GUDANG/stock";
    private static final int ROOM = 350;

    private int flat;
    private int sealed;

    WalkWarehouse(Browser browser) {
        super(browser);
    }

    void receive(int boxes) {
        open(STOCK).press("Terima barang");
        browser.choose("goods", "BALLOT_BOX")
                .fill("quantity", String.valueOf(boxes))
                .fill("note", "Surat jalan penyedia")
                .press("Catat");
        sees("Penerimaan dicatat");
        flat += boxes;
    }

    /** Seals what the floor has room for. */
    void sealAll() {
        int boxes = Math.min(flat, ROOM - sealed);
        open(STOCK).press("Catat pekerjaan");
        browser.choose("goods", "BALLOT_BOX")
                .choose("from", "FLAT")
                .choose("to", "SEALED")
                .fill("quantity", String.valueOf(boxes))
                .press("Catat");
        sees("Pekerjaan dicatat");
        flat -= boxes;
        sealed += boxes;
    }

    void look() {
        open(STOCK).look("stock");
    }

    /** Has this many sealed boxes ready to leave, and lets them go; says whether more had to be sealed first. */
    boolean handOver(int boxes) {
        boolean tooFew = sealed < boxes;
        if (tooFew) {
            sealAll();
        }
        sealed -= boxes;
        return tooFew;
    }
}
