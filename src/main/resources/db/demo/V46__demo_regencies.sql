-- The regencies of the demo and what time it is there. A regency is marked before it is made and never afterwards: one
-- that people work in can never become the demo's, and the demo's never a real one.
create table demo_regency (
    code varchar(5) primary key references regency deferrable initially deferred,
    now  timestamptz not null
);

create function mark_before_it_is_made() returns trigger language plpgsql as $$
begin
    lock table regency in share row exclusive mode; -- nobody makes it at the same moment
    if exists (select from regency where code = new.code) then
        raise exception 'regency % is there already; only a new one can be the demo''s', new.code
            using errcode = 'integrity_constraint_violation', constraint = 'demo_regency_is_new';
    end if;
    return new;
end $$;

create trigger demo_regency_is_new before insert on demo_regency
    for each row execute function mark_before_it_is_made();
create trigger demo_regency_stays_marked before update of code or delete on demo_regency
    for each row execute function refuse_change();
create trigger demo_regency_is_not_emptied before truncate on demo_regency
    for each statement execute function refuse_change();
