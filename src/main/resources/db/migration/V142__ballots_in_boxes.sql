-- Ballots that lie counted in a ballot box are at a place of their own.
alter table goods_entry drop constraint goods_entry_from_place_check, drop constraint goods_entry_to_place_check;
alter table goods_entry
    add check (from_place in ('STORE', 'SORTING', 'SORTED', 'PACKING', 'BOX', 'DAMAGED')),
    add check (to_place in ('STORE', 'SORTING', 'SORTED', 'PACKING', 'BOX', 'DAMAGED', 'DESTROYED', 'LOST'));
