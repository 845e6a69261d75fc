-- A shipment that did not leave with its wave, and why, in the words of whoever sent the others off.
create table shipment_stay (
    id          bigint generated always as identity primary key,
    shipment_id bigint not null references shipment,
    at          timestamptz not null,
    recorded_by varchar(60) not null,
    reason      varchar(200) not null check (reason <> '')
);
create index shipment_stay_by_shipment on shipment_stay (shipment_id, id);
create trigger shipment_stay_is_kept before update or delete on shipment_stay
    for each row execute function refuse_change();
