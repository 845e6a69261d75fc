-- The account that wrote down what the first person counted, until the second has counted too.
alter table packing_table add column counted_by varchar(60);
