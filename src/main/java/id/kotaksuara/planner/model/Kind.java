package id.kotaksuara.planner.model;

import id.kotaksuara.planner.planning.Choice;
import id.kotaksuara.planner.planning.Consignment;
import java.util.List;

/** Consignments that differ in nothing but their names: it only matters how many of them make which choice. */
record Kind(List<Consignment> members, List<Choice> choices) {

    Consignment any() {
        return members.get(0);
    }

    int size() {
        return members.size();
    }
}
