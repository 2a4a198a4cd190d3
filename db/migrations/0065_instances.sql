-- The court by instance before which a step is (decision 70): so that an appeal to the court of appeal and one to the Supreme Court are two.
-- Rows from before tell none: nobody has said it.
alter table app.process_step add column instance text check (instance in ('district-court', 'court-of-appeal', 'supreme-court',
  'administrative-court', 'supreme-administrative-court'));

-- Under which name the offence goes, since when as precisely as it is known, and before which court where a court says so. named_on is where it
-- stands in the one order of time; the database works it out (db/policies/5_story.sql).
alter table app.process_offence add column when_edtf text check (length(when_edtf) <= 60), add column from_on date, add column until_on date,
  add column instance text check (instance in ('district-court', 'court-of-appeal', 'supreme-court')),
  add check (from_on is null or until_on is null or from_on <= until_on), add check (instance is null or said_by = 'court');
-- What was written as a day is known to the day; that is no correction.
alter table app.process_offence disable trigger user;
update app.process_offence set when_edtf = to_char(named_on, 'YYYY-MM-DD'), from_on = named_on, until_on = named_on;
alter table app.process_offence enable trigger user;
