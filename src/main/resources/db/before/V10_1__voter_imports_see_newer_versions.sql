-- The newest version of the list when a file was checked: if there is a newer one, its preview no longer holds.
alter table voter_import add column checked_against bigint not null default 0;
