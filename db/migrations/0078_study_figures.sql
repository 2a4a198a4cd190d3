-- Beside the report of a release the few numbers of it that pages of regions are drawn from, prepared once: printed numbers by region as the directory
-- calls it, and of everybody. Nothing where the release tells of no regions, or was made before these were kept.
alter table app.study_release add column figures jsonb check (jsonb_typeof(figures) = 'object');
-- The latest one that tells of regions is asked for at each look.
create index study_release_figures on app.study_release (made_at) where figures is not null;
