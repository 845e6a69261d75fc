-- A vehicle that leaves empty picks up boxes on its way: when those of a load go aboard; null: when the movement leaves.
alter table tour_hand_over add taken_at timestamptz;
