-- That a shipment goes past the PPK is said before it leaves; its movement begins when it does.
alter table straight_shipment alter column movement drop not null;
