-- What has left with the published schedule keeps its wave in every version after it.

alter table schedule_consignment add column departed boolean not null default false;
alter table schedule_consignment add check (not departed or (slot is not null and pinned_day is not null));
