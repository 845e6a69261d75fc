-- A rule is named by its number within the election, from 1.
alter table quantity_rule add constraint quantity_rule_number unique (election_code, position);
