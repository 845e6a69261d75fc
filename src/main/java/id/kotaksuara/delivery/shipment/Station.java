package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

/** A polling station (TPS) by its village and number, written {@code 63.03.05.1003/7}. */
record Station(String villageCode, int number) implements Comparable<Station> {
    public Station {
        requireNonNull(villageCode, "villageCode");
    }

    static Station parse(String text) {
        int slash = text.indexOf('/');
        return new Station(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(Station other) {
        int byVillage = villageCode.compareTo(other.villageCode);
        return byVillage == 0 ? Integer.compare(number, other.number) : byVillage;
    }

    @Override
    public String toString() {
        return villageCode + "/" + number;
    }
}
