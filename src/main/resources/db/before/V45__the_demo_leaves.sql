-- Simulated offices live in the demo's own tables from now on (db/demo). What only grows, grows: here nothing unlocks it.

-- An office that was simulated must not pass for a real one.
do $$
declare
    simulated text;
begin
    select string_agg(code || ' ' || name, ', ' order by code) into simulated from regency where simulated_now is not null;
    if simulated is not null then
        raise exception 'this database holds simulated offices (%); start with another, empty one', simulated;
    end if;
end $$;

drop trigger stock_entry_is_append_only on stock_entry;
drop function keep_stock_entry();
create trigger stock_entry_is_append_only before update or delete on stock_entry
    for each row execute function refuse_change();

drop trigger shipment_incident_is_kept on shipment_incident;
drop trigger receipt_is_kept on receipt;
drop trigger receipt_line_is_kept on receipt_line;
drop function keep_receipts();
create trigger shipment_incident_is_kept before update or delete on shipment_incident
    for each row execute function refuse_change();
create trigger receipt_is_kept before update or delete on receipt
    for each row execute function refuse_change();
create trigger receipt_line_is_kept before update or delete on receipt_line
    for each row execute function refuse_change();

create or replace function keep_published_schedule() returns trigger language plpgsql as $$
begin
    if old.status in ('DRAFT', 'APPROVED', 'DISCARDED') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and new.status = 'SUPERSEDED'
        and (to_jsonb(new) - 'status' - 'edits' - 'version') = (to_jsonb(old) - 'status' - 'edits' - 'version') then
        return new;
    end if;
    raise exception 'schedule % of % is published', old.number, old.regency_code
        using errcode = 'integrity_constraint_violation';
end $$;

drop table scenario_load;
alter table regency drop column simulated_now;
