-- Two districts on one way, whose boxes may leave the warehouse on the same vehicle: the office allows it pair by pair.
create table district_pair (
    one   varchar(8) not null references district on update cascade,
    other varchar(8) not null references district on update cascade,
    check (one <> other),
    check (left(one, 5) = left(other, 5))
);
create unique index district_pair_twice on district_pair (least(one, other), greatest(one, other));

-- The district on whose vehicles a load leaves in its wave; null where it has vehicles of its own.
alter table schedule_consignment add column rides_with varchar(8);
-- The names of the other districts on the vehicles of the first leg, for waybills.
alter table shipment add column shares_with varchar(300) not null default '';
