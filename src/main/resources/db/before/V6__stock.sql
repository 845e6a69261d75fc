-- The stock ledger: a quantity of one material goes from one state to another, in from outside, or out.
create table stock_entry (
    id            bigint generated always as identity primary key,
    warehouse_id  bigint not null references warehouse,
    election_code varchar(40) not null references election,
    number        integer not null check (number >= 1),
    at            timestamptz not null,               -- the office's time, simulated in a scenario
    actor         varchar(60) not null,
    kind          varchar(10) not null check (kind in ('RECEIPT', 'MOVE', 'REMOVAL', 'DISPATCH', 'CORRECTION')),
    material      varchar(30) not null,
    contest_code  varchar(20) not null,               -- '' where the material serves all contests
    from_state    varchar(10) check (from_state in ('FLAT', 'ASSEMBLED', 'FILLED', 'SEALED', 'DISPATCHED')),
    to_state      varchar(10) check (to_state in ('FLAT', 'ASSEMBLED', 'FILLED', 'SEALED', 'DISPATCHED')),
    quantity      integer not null check (quantity between 1 and 100000000),
    note          varchar(300) not null,
    corrects      integer,
    constraint stock_entry_number_taken unique (warehouse_id, election_code, number),
    constraint stock_entry_corrected_once unique (warehouse_id, election_code, corrects),
    foreign key (warehouse_id, election_code, corrects) references stock_entry (warehouse_id, election_code, number),
    check (from_state is distinct from to_state),
    check ((kind = 'CORRECTION') = (corrects is not null)),
    check (kind not in ('CORRECTION', 'REMOVAL') or btrim(note) <> '')
);

-- A ledger of a real office only grows; that of a simulated one ends with its scenario.
create function keep_stock_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (
        select from warehouse join regency on regency.code = warehouse.regency_code
        where warehouse.id = old.warehouse_id and regency.simulated_now is not null) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger stock_entry_is_append_only before update or delete on stock_entry
    for each row execute function keep_stock_entry();
create trigger stock_entry_is_not_emptied before truncate on stock_entry
    for each statement execute function refuse_change();

-- The balance of the ledger, kept in the transaction of each entry.
create table stock_item (
    warehouse_id  bigint not null references warehouse,
    election_code varchar(40) not null references election,
    material      varchar(30) not null,
    contest_code  varchar(20) not null,
    state         varchar(10) not null check (state in ('FLAT', 'ASSEMBLED', 'FILLED', 'SEALED', 'DISPATCHED')),
    quantity      integer not null constraint stock_item_below_zero check (quantity >= 0),
    primary key (warehouse_id, election_code, material, contest_code, state),
    constraint stock_item_state check (case
        when material in ('BALLOT_BOX', 'RECAP_BOX') then true
        else state in ('FLAT', 'FILLED', 'DISPATCHED') end)
);

create function standing_boxes(warehouse bigint) returns bigint language sql stable as $$
    select coalesce(sum(quantity), 0) from stock_item
    where warehouse_id = warehouse and material in ('BALLOT_BOX', 'RECAP_BOX')
      and state in ('ASSEMBLED', 'FILLED', 'SEALED')
$$;

-- Asked when a transaction ends, with the warehouse locked, so that two at once cannot both take the last room.
create function keep_stock_within_room() returns trigger language plpgsql as $$
declare
    its_warehouse bigint := case tg_table_name when 'warehouse' then (to_jsonb(new) ->> 'id')::bigint
                                               else (to_jsonb(new) ->> 'warehouse_id')::bigint end;
    its_room integer;
begin
    select room into its_room from warehouse where id = its_warehouse for no key update;
    if standing_boxes(its_warehouse) > its_room then
        raise exception 'more boxes stand in warehouse % than its room of %', its_warehouse, its_room
            using errcode = 'check_violation', constraint = 'stock_within_room';
    end if;
    return null;
end $$;

create constraint trigger stock_within_room after insert or update on stock_item
    deferrable initially deferred for each row execute function keep_stock_within_room();
create constraint trigger warehouse_room_holds_stock after update on warehouse
    deferrable initially deferred for each row execute function keep_stock_within_room();
