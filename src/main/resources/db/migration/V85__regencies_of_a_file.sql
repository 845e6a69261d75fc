-- Which regencies the rows of an uploaded file speak of, so that two files are compared only where they are of the same.
alter table voter_import add column regencies text not null default '';
