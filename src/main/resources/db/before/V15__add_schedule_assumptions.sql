-- What a schedule assumes beside the facts (andaian), and drafts that nobody wants any more.

create table schedule_assumption (
    schedule_id bigint not null references schedule on delete cascade,
    position    integer not null,
    lever       varchar(24) not null check (lever in ('WAVE_ON_A_DAY', 'ROOM', 'VEHICLES', 'ESCORTS',
        'ASSEMBLED_IN_DISTRICT', 'AGREED_DATE', 'STORE_RELEASE', 'CLOSED_DAY', 'CLOSED_WAY')),
    subject     varchar(2000) not null,                 -- of the lever: a warehouse, a vehicle type, a day, ...
    amount      integer not null check (amount <> 0),   -- in the lever's unit
    departs     time,                                   -- of a wave more
    note        varchar(500),
    primary key (schedule_id, position),
    check ((lever = 'WAVE_ON_A_DAY') = (departs is not null)),
    check (lever not in ('WAVE_ON_A_DAY', 'CLOSED_DAY') or subject ~ '^\d{4}-\d\d-\d\d$')
);
create trigger published_assumption_is_kept before insert or update or delete on schedule_assumption
    for each row execute function keep_published_consignment();

alter table schedule drop constraint schedule_status_check;
alter table schedule add constraint schedule_status_check
    check (status in ('DRAFT', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED'));

create or replace function keep_published_schedule() returns trigger language plpgsql as $$
begin
    if old.status in ('DRAFT', 'APPROVED', 'DISCARDED') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        if exists (select from regency where code = old.regency_code and simulated_now is not null) then
            return old;
        end if;
    elsif new.status = 'SUPERSEDED' then
        if (to_jsonb(new) - 'status' - 'edits' - 'version') = (to_jsonb(old) - 'status' - 'edits' - 'version') then
            return new;
        end if;
    end if;
    raise exception 'schedule % of % is published', old.number, old.regency_code
        using errcode = 'integrity_constraint_violation';
end $$;
