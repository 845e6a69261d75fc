-- What somebody reported of an arrival or a count after another answer had been kept, where the two differ. Both stay;
-- a person decides, once.
create table contradiction (
    id             bigint generated always as identity primary key,
    shipment_id    bigint not null references receipt,
    token          uuid not null,
    kind           varchar(10) not null check (kind in ('ARRIVAL', 'CHECK')),
    colli          integer check (colli between 0 and 9999),
    seals          varchar(10) check (seals in ('INTACT', 'BROKEN', 'NONE')),
    seal_note      varchar(300) not null default '',
    reported_by    varchar(100) not null default '',
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    accepted       boolean, -- null while nobody has decided
    verdict_reason varchar(500),
    verdict_at     timestamptz,
    verdict_by     varchar(60),
    check ((kind = 'ARRIVAL') = (colli is not null) and (colli is null) = (seals is null)),
    check ((accepted is null) = (verdict_reason is null) and (accepted is null) = (verdict_at is null)
        and (accepted is null) = (verdict_by is null))
);
create index contradiction_by_shipment on contradiction (shipment_id);

-- The differences that such a report names; none where it says that all is good.
create table contradiction_line (
    contradiction_id bigint not null references contradiction on delete cascade,
    position         integer not null,
    village_code     varchar(13) references village,
    station_number   integer,
    condition        varchar(10) not null check (condition in ('DAMAGED', 'MISSING', 'SURPLUS', 'FOREIGN')),
    boxes            integer not null check (boxes > 0),
    reason           varchar(500) not null check (reason <> ''),
    primary key (contradiction_id, position),
    check ((village_code is null) = (station_number is null))
);

-- A number of colli that was mistyped, with the right one and the reason.
create table colli_correction (
    id          bigint generated always as identity primary key,
    shipment_id bigint not null references receipt,
    token       uuid not null unique,
    colli       integer not null check (colli between 0 and 9999),
    reason      varchar(500) not null check (reason <> ''),
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);
create index colli_correction_by_shipment on colli_correction (shipment_id);

-- The report itself is never changed; the verdict is written into it once.
create function keep_contradiction() returns trigger language plpgsql as $$
begin
    if old.accepted is null and new.accepted is not null
            and to_jsonb(new) - array['accepted', 'verdict_reason', 'verdict_at', 'verdict_by']
            = to_jsonb(old) - array['accepted', 'verdict_reason', 'verdict_at', 'verdict_by'] then
        return new;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create function keep_contradiction_line() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select from contradiction where id = old.contradiction_id) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger contradiction_is_kept before update on contradiction
    for each row execute function keep_contradiction();
create trigger contradiction_is_not_deleted before delete on contradiction
    for each row execute function refuse_change();
create trigger contradiction_line_is_kept before update or delete on contradiction_line
    for each row execute function keep_contradiction_line();
create trigger colli_correction_is_kept before update or delete on colli_correction
    for each row execute function refuse_change();
