-- The digests of forms that were sent include those of passwords, which anybody who has a copy may guess at. None of the old
-- ones is kept; a form of theirs that is sent again counts as sent with other content, and its sender is asked.
update posted_form set content = repeat('0', 64);
