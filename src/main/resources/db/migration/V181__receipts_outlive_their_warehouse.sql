-- A receipt that was begun by mistake brought nothing in: it does not keep its warehouse, and stays to be read without it.
alter table goods_receipt
    alter column warehouse_code drop not null,
    add constraint goods_receipt_has_its_warehouse check (warehouse_code is not null or withdrawn),
    drop constraint goods_receipt_regency_code_warehouse_code_fkey,
    add constraint goods_receipt_warehouse foreign key (regency_code, warehouse_code)
        references warehouse (regency_code, code) on delete set null (warehouse_code);
