package id.kotaksuara.logistics.keeping;

/** What a store of election goods needs (KPU Kalimantan Tengah 2024, Sekjen KPU 2023, KPU RI). */
public enum Criterion {
    /** Nothing stands on the floor: in Sunter (2024) ten centimetres of water put off the vote of twelve stations. */
    OFF_FLOOR,
    FLOOD_FREE,
    PALLETS,
    SOUND_BUILDING,
    SAFE_SURROUNDINGS,
    GATE,
    CCTV,
    EXTINGUISHER,
    ELECTRICITY,
    VENTILATION,
    NO_TERMITES,
    NO_RATS,
    VEHICLE_ACCESS,
    HANDLING,
    GUARDED,
    /** Somebody looks through what comes in and goes out. */
    CHECKER,
    WATER,
    INTERNET
}
