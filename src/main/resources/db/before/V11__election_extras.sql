-- The contests of an election are replaced as a whole; rules that name them are checked when that is done.
alter table quantity_rule alter constraint quantity_rule_election_code_contest_code_fkey deferrable initially deferred;

alter table quantity_rule
    add constraint quantity_rule_twice unique nulls not distinct (election_code, material, contest_code, basis),
    add constraint quantity_rule_standing
        check (not standing or (material in ('BALLOT_BOX', 'RECAP_BOX') and basis = 'STATION')),
    add constraint quantity_rule_basis
        check (basis in ('STATION', 'VOTER', 'VILLAGE', 'DISTRICT', 'REGENCY', 'PROVINCE'));

-- Finds the stations of any region by the beginning of their code.
create index polling_station_by_region on polling_station (election_code, village_code varchar_pattern_ops);
