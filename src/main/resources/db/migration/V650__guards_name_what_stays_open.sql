-- A guard that lets some changes through names the columns that may be written: the application's role is given those alone.
drop trigger box_event_is_not_changed on box_event;
create trigger box_event_is_not_changed before update on box_event
    for each row when (old.chain_number is not null or (new.code, new.kind, new.at, new.actor, new.persons, new.place, new.detail)
        is distinct from (old.code, old.kind, old.at, old.actor, old.persons, old.place, old.detail))
    execute function refuse_change('chain_number', 'chain_sum');

drop trigger keeping_visit_is_left_once on keeping_visit;
create trigger keeping_visit_is_left_once before update on keeping_visit
    for each row when (old.left_at is not null or (new.person, new.companions, new.purpose, new.entered_at)
        is distinct from (old.person, old.companions, old.purpose, old.entered_at))
    execute function refuse_change('left_at');
