-- The highest number of a rule that was removed: it is given to no other, for the journal names rules by their numbers.
alter table election add column last_rule integer not null default 0 check (last_rule >= 0);

update election set last_rule = told.number
from (select substring(subject from '^election:(.+)/rule/') code, max(substring(subject from '[0-9]+$')::integer) number
      from journal_entry where subject ~ '^election:.+/rule/[0-9]{1,6}$' group by 1) told
where told.code = election.code;
