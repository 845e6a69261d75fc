-- Whether the seals were whole is told beside how many boxes came; nothing where nobody has looked.
alter table tour_hand_over add seals_whole boolean;
update tour_hand_over set seals_whole = outcome = 'ALL_HERE' where outcome in ('ALL_HERE', 'SEALS_BROKEN');
alter table tour_hand_over
    add check (done_at is not null or seals_whole is null),
    add check (outcome not in ('ALL_HERE', 'SEALS_BROKEN') or seals_whole = (outcome = 'ALL_HERE'));

-- UNSEEN: nobody has said how the seals were.
alter table receipt drop constraint receipt_seals_check,
    add check (seals in ('INTACT', 'BROKEN', 'NONE', 'UNSEEN'));
