-- Seals are the same in small letters and in capitals; rolls and seals from before that are written as they are printed. Where
-- two boxes already bear one number, the first of them in the order of letters keeps it in capitals and the other as it was.
update packing_table set roll_prefix = upper(roll_prefix) where roll_prefix <> upper(roll_prefix);

update box_seal s set number = upper(s.number)
where s.number <> upper(s.number)
  and s.number = (select min(same.number collate "C") from box_seal same
                  where same.election_code = s.election_code and same.regency_code = s.regency_code
                    and upper(same.number) = upper(s.number));
