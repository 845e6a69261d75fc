package id.kotaksuara.logistics.fleet;

import java.util.List;

/** Says which districts are reached with a vehicle type, so that nobody removes it from under them. */
public interface VehicleUse {

    List<String> districtsReachedWith(VehicleType type);
}
