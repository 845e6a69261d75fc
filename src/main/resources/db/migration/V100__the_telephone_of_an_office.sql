-- The telephone that an office answers while boxes travel: chairs of its PPKs call or text it with one tap.
alter table office add column phone varchar(30) not null default '';
