/**
 * Shipments on the road: their papers, their receipt by the PPK, what differs and what is sent after. It takes the
 * plan from the published schedule and knows nothing of how the plan was found, nor of the overview that reads it.
 */
package id.kotaksuara.delivery.shipment;
