-- Codes that did not fit, each once however often it is read; those of the last hour count.
create table tour_wrong_code (
    movement integer not null references tour_movement on delete cascade,
    code     varchar(20) not null,
    heard_at timestamptz not null,
    primary key (movement, code)
);
alter table tour_movement drop column wrong_codes;
