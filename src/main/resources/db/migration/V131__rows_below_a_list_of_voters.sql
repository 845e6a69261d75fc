-- The last row of a file that is one of the list; what stands below are signatures or notes, a person has said so.
alter table voter_import add column last_row integer check (last_row > 0);
