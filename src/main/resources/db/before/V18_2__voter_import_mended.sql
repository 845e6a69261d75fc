-- A file sent again after faults were mended: what it follows, and how many of its faults there were and still are.
alter table voter_import add column follows integer;
alter table voter_import add column faults_before integer not null default 0;
alter table voter_import add column faults_left integer not null default 0;
