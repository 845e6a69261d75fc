-- How often wrong passwords have locked an account since the last right one: each lock is twice as long as the one before.
alter table account add locks integer not null default 0 check (locks >= 0);
