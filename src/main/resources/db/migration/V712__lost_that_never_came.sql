-- What sorting missed, and turns out never to have come, leaves the books from where sorting put it.
alter table goods_entry drop constraint goods_entry_from_place_check;
alter table goods_entry add constraint goods_entry_from_place_check
    check (from_place in ('STORE', 'SORTING', 'SORTED', 'PACKING', 'BOX', 'DAMAGED')
        or (from_place = 'LOST' and to_place is null));
