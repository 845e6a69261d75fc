-- How far an import is stands with its job.
drop table voter_import_progress;
