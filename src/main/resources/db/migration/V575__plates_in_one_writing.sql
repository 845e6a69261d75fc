-- A plate was kept as somebody spaced it, so that DA8123AB and DA 8123 AB were two vehicles. Where both are there, both stay.
update known_carrier one
set name = written.plate, version = one.version + 1
from (select id, btrim(regexp_replace(translate(name, ' .-', ''), '^([A-Z]{1,2})(\d{1,4})([A-Z]{0,3})$', '\1 \2 \3')) as plate
      from known_carrier
      where kind = 'PLATE' and translate(name, ' .-', '') ~ '^[A-Z]{1,2}\d{1,4}[A-Z]{0,3}$') written
where written.id = one.id and written.plate <> one.name
    and not exists (select from known_carrier other where other.regency_code = one.regency_code and other.kind = one.kind
        and other.id <> one.id and translate(other.name, ' .-', '') = translate(one.name, ' .-', ''));
