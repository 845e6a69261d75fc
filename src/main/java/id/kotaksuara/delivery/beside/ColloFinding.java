package id.kotaksuara.delivery.beside;

import id.kotaksuara.boxes.collo.ColloState;
import id.kotaksuara.delivery.count.Condition;

/**
 * What a district committee found of one collo, or how many packages it got that nobody sent.
 *
 * @param code of the collo, "" for packages that nobody sent
 */
record ColloFinding(String code, Condition condition, int pieces, String reason) {

    /** As what the office knows the collo from then on. */
    ColloState state() {
        return switch (condition) {
            case GOOD -> ColloState.ARRIVED;
            case DAMAGED -> ColloState.DAMAGED;
            case MISSING -> ColloState.MISSING;
            case SURPLUS, FOREIGN -> throw new IllegalStateException("no collo of the shipment");
        };
    }
}
