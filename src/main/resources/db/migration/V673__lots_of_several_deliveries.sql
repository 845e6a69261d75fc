-- The sheets of a sorting lot may be of several deliveries of one supplier: how many of which; null where all are of the one.
alter table sorting_lot_source
    add column part integer not null default 1 check (part >= 1),
    add column sheets integer check (sheets >= 1),
    drop constraint sorting_lot_source_pkey,
    add primary key (election_code, regency_code, lot, step, part);
