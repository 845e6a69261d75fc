-- The sheets of a workbook, to choose from; a file with one table has none here.
create table voter_import_sheet (
    import_id bigint not null references voter_import on delete cascade,
    position  integer not null,
    name      varchar(100) not null,
    rows      integer not null check (rows >= 0),
    list      boolean not null, -- has a header as lists of voters have
    primary key (import_id, position)
);
-- The sheet that is read; null: the only table, or not read yet.
alter table voter_import add column sheet_name varchar(100);
alter table voter_import add column header_line integer not null default 0;

-- The sheets an office chose, so that its next workbook is read where it means it.
create table voter_sheet_profile (
    region_code varchar(13) not null,
    sheet_name  varchar(100) not null,
    chosen_at   timestamptz not null,
    primary key (region_code, sheet_name)
);
