-- Where the waybill names no seals, nobody is asked about them.
alter table receipt drop constraint receipt_seals_check;
alter table receipt add constraint receipt_seals_check check (seals in ('INTACT', 'BROKEN', 'NONE'));
