-- Where each line of the journal stands in the chain of its office (base.chain): its number and the sum up to it.
create table journal_link (
    entry_id  bigint primary key references journal_entry,
    scope     varchar(120) not null references chain_head,
    number    bigint not null check (number > 0),
    sum       char(64) not null,
    linked_at timestamptz not null default clock_timestamp(), -- under the lock of the head, so in the order of the numbers
    constraint journal_link_number unique (scope, number)
);
create index journal_link_by_time on journal_link (scope, linked_at);

create trigger journal_link_is_append_only before update or delete on journal_link
    for each row execute function refuse_change();
create trigger journal_link_is_not_emptied before truncate on journal_link
    for each statement execute function refuse_change();
