-- What many places counted of one shipment is added up, and a sum has no bound of its own.
alter table receipt drop constraint receipt_colli_check, add check (colli >= 0);
