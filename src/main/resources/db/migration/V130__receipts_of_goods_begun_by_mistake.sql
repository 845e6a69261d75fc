-- A receipt that was begun by mistake ends without anything coming in; it stays to be read, and so does its number.
alter table goods_receipt
    add column withdrawn boolean not null default false,
    add constraint goods_receipt_withdrawn_by_somebody check (not withdrawn or closed_by is not null);
