create table journal_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,                  -- the office's time, simulated in a scenario
    recorded_at  timestamptz not null default now(),    -- the machine's time
    actor        varchar(60) not null,
    role         varchar(20) not null,
    subject      varchar(120) not null,
    region_code  varchar(13) not null,
    action       varchar(80) not null,
    before_text  text,
    after_text   text
);
create index journal_by_subject on journal_entry (subject, id);
create index journal_by_region on journal_entry (region_code, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger journal_is_append_only before update or delete on journal_entry
    for each row execute function refuse_change();
create trigger journal_is_not_emptied before truncate on journal_entry
    for each statement execute function refuse_change();
