-- The night board asks for the movements of one regency among those of the nation.
create index tour_movement_within on tour_movement (election_code, district_code text_pattern_ops)
    where withdrawn_at is null;
