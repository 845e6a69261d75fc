-- The columns of a file as they were understood, with what stands in the first rows, to be shown and corrected.
create table voter_import_column (
    import_id bigint not null references voter_import on delete cascade,
    position  integer not null,
    title     varchar(100) not null,
    meaning   varchar(20), -- null: not used
    samples   text[] not null,
    primary key (import_id, position)
);
