-- Whose photo it is, so that an office keeps no more of them than there is room for; of those from before nobody has said.
alter table photo add column regency varchar(5);
create index photo_by_regency on photo (regency);
