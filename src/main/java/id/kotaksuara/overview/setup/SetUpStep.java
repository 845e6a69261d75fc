package id.kotaksuara.overview.setup;

import id.kotaksuara.region.OfficeKey;

/** A step of setting an office up, in the order in which they help each other. */
enum SetUpStep {
    VOTERS("voters"),
    RULES(""),
    PLANNER("accounts"),
    WAREHOUSE("warehouses"),
    VEHICLES("vehicles"),
    ROUTES("routes"),
    STORES("stores"),
    PEOPLE("chairs");

    private final String part;

    SetUpStep(String part) {
        this.part = part;
    }

    /** The page on which it is done. */
    String path(OfficeKey office) {
        return switch (this) {
            case RULES -> "/elections/" + office.election();
            case PLANNER -> "/accounts/new?role=PLANNER&area=" + office.regency();
            case PEOPLE -> "/chairs/" + office.regency();
            default -> office.path() + "/" + part;
        };
    }

    /** Whether only an administrator can do it. */
    public boolean ofAdministrator() {
        return this == PLANNER || this == PEOPLE;
    }

    /** Whether only a planner can do it. */
    public boolean ofPlanner() {
        return switch (this) {
            case WAREHOUSE, VEHICLES, ROUTES, STORES -> true;
            default -> false;
        };
    }

    /** Whether a page does this step, by the first part of its address; below an office, by the first part there. */
    boolean isDoneOn(String page) {
        return !part.isEmpty() && part.equals(page);
    }
}
