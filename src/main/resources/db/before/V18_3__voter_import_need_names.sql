-- What a region is called that only the file knows; empty where the region is known already.
alter table voter_import_need add column name varchar(100) not null default '';
