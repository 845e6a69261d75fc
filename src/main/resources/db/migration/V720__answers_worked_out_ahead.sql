-- An answer that a page waits for is left alone once nobody looks at that page; one that is worked out ahead is not.
alter table job add column lapses boolean not null default false;
