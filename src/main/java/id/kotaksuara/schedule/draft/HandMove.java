package id.kotaksuara.schedule.draft;

import org.jspecify.annotations.Nullable;

/** Give a consignment this slot (null: take it out of the plan) and perhaps keep the day, whatever is planned again. */
record HandMove(String consignment, @Nullable Integer slot, boolean pin) {}
