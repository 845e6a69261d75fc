-- What the election needs before and after a checked file, by the rules in force when it was checked: of the file's
-- region and of each region in it, down to the district, for which something changes.
create table voter_import_need (
    import_id      bigint not null references voter_import on delete cascade,
    region_code    varchar(8) not null, -- '' is the whole nation
    boxes_before   bigint not null,
    boxes_after    bigint not null,
    ballots_before bigint not null,
    ballots_after  bigint not null,
    booths_before  bigint not null,
    booths_after   bigint not null,
    ink_before     bigint not null,
    ink_after      bigint not null,
    primary key (import_id, region_code)
);
