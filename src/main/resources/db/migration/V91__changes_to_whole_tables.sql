-- What was changed when a table of vehicles, routes, stores, warehouses or accounts was saved as a whole: its rows before
-- and after, so that it can be taken back while nothing has changed since.
create table table_change (
    number        bigint generated always as identity primary key,
    table_name    varchar(20) not null,
    place         varchar(60) not null,           -- whose rows they are
    actor         varchar(60) not null,
    at            timestamptz not null,           -- the office's time
    changes       jsonb not null,
    taken_back_by varchar(60),
    taken_back_at timestamptz,
    check ((taken_back_by is null) = (taken_back_at is null))
);

create index table_change_newest on table_change (table_name, place, number desc) where taken_back_by is null;
