package id.kotaksuara.planner.planning;

import java.time.LocalDate;

/** A departure wave as people name it: its day and its number on that day, from 1. */
public record Wave(LocalDate day, int number) {}
