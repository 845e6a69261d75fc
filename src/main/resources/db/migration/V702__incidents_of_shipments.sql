-- What goes wrong with a shipment on its way to the PPK is told as it is on the last leg.
alter table road_incident add shipment varchar(20);
create index road_incident_of_shipment on road_incident (election_code, shipment) where shipment is not null;
