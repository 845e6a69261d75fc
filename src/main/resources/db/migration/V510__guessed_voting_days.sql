-- The voting day that was taken for likely where nobody had said it.
alter table grading add column guessed_day date;
