-- What came for a claim of a lot that itself came for another claim has come for that other one; closed receipts still named
-- the claim that had ended. Link by link, as that lot may have come for a claim of such a lot.
do $$
begin
    loop
        update goods_receipt_line brought set claim = lot.claim
        from goods_claim ended
        join goods_receipt_line lot on (lot.election_code, lot.regency_code, lot.receipt, lot.line)
            = (ended.election_code, ended.regency_code, ended.receipt, ended.line)
        where (ended.election_code, ended.regency_code, ended.number)
                = (brought.election_code, brought.regency_code, brought.claim)
            and ended.kind in ('SHORT', 'DAMAGED')
            and lot.claim is not null and lot.claim <> brought.claim;
        exit when not found;
    end loop;
end $$;
