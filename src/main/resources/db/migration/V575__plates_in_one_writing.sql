-- A plate was kept as somebody spaced it, so that DA8123AB and DA 8123 AB were two vehicles. It is kept as it is painted; of several
-- writings the one that was there first stays, with the first kind of vehicle that any of them named.
create temporary table written on commit drop as
    select id, regency_code, detail,
        btrim(regexp_replace(translate(upper(name), ' .-', ''), '^([A-Z]{1,2})(\d{1,4})([A-Z]{0,3})$', '\1 \2 \3')) as plate
    from known_carrier
    where kind = 'PLATE' and translate(upper(name), ' .-', '') ~ '^[A-Z]{1,2}\d{1,4}[A-Z]{0,3}$';

delete from known_carrier one
using written here
where here.id = one.id
    and exists (select from written first where first.regency_code = here.regency_code and first.plate = here.plate
        and first.id < here.id);

update known_carrier one
set name = here.plate, version = one.version + 1,
    detail = coalesce((select w.detail from written w where w.regency_code = here.regency_code and w.plate = here.plate
        and w.detail <> '' order by w.id limit 1), '')
from written here
where here.id = one.id and (one.name <> here.plate or one.detail = '');
