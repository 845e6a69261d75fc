-- Which regency the title or the name of an uploaded file seems to name, by code: offered, never taken unasked.
alter table voter_import add column regency_in_title varchar(5);
