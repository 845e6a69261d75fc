package id.kotaksuara.planner.planning;

/** One way to equip a consignment: a vehicle type for each leg, and how many of it. */
record Haul(int[] types, int[] vehicles) {

    int trips() {
        int sum = 0;
        for (int number : vehicles) {
            sum += number;
        }
        return sum;
    }
}
