package id.kotaksuara.delivery.evidence;

import java.time.Instant;

/** What somebody did about everything that was odd about a shipment by then. */
public record Settlement(Oddities of, String words, Instant at, String by) {}
