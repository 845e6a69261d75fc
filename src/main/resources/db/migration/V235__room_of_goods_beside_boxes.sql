-- How many pieces of what travels beside the boxes take the room of one box on a vehicle; null where nobody has measured.
alter table quantity_rule
    add column pieces_per_box integer check (pieces_per_box between 1 and 100000),
    add constraint quantity_rule_beside
        check (pieces_per_box is null or (placement = 'OUTSIDE' and material <> 'BALLOT_BOX'));
