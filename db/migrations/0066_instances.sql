-- The court by instance before which a step is (decision 70): so that an appeal to the court of appeal and one to the Supreme Court are two.
-- Rows from before tell none: nobody has said it.
alter table app.process_step add column instance text check (instance in ('district-court', 'court-of-appeal', 'supreme-court',
  'administrative-court', 'supreme-administrative-court'));
