-- What the study of the deployment's own cases counts as what (src/domain/own-study). Written by `npm run docs`: change it there, never here.

-- What one case is counted as: a value of each variable, or none.
drop type if exists priv.study_fact cascade;
create type priv.study_fact as (
  "period" text,
  "region" text,
  "exploitation" text,
  "factors-individual" text,
  "factors-family" text,
  "factors-community" text,
  "factors-structural" text,
  "channel" text,
  "wait-service" text,
  "service-order" text,
  "contact-gap" text,
  "breadth" text,
  "needs-unmet" text,
  "needs-met" text,
  "need-safety" text,
  "need-housing" text,
  "need-money" text,
  "need-health" text,
  "need-residence" text,
  "need-legal-aid" text,
  "interpreter" text,
  "returns" text,
  "reported" text,
  "wait-decision" text,
  "length-investigation" text,
  "length-charges" text,
  "length-court" text,
  "furthest" text,
  "course" text,
  "support-investigation" text,
  "support-charges" text,
  "support-court" text,
  "control-money" text,
  "control-movement" text,
  "control-threats" text,
  "control-mind" text,
  "control-violence" text,
  "organisations" text,
  "second" text,
  "known-support" text,
  "known-social-health" text,
  "known-authority" text,
  "referrals" text,
  "promises" text,
  "heard" text,
  "understood" text
);

-- Which variables are counted together.
create or replace function priv.study_cliques() returns table (place integer, variables text[]) language sql immutable as $$
  values
    (0, array['period', 'region']),
    (1, array['period', 'course']),
    (2, array['course', 'breadth']),
    (3, array['course', 'returns']),
    (4, array['returns', 'heard']),
    (5, array['heard', 'understood']),
    (6, array['region', 'wait-service']),
    (7, array['region', 'furthest']),
    (8, array['region', 'organisations']),
    (9, array['region', 'needs-unmet']),
    (10, array['period', 'exploitation']),
    (11, array['exploitation', 'factors-individual']),
    (12, array['exploitation', 'factors-family']),
    (13, array['exploitation', 'factors-community']),
    (14, array['exploitation', 'factors-structural']),
    (15, array['exploitation', 'control-money']),
    (16, array['exploitation', 'control-movement']),
    (17, array['exploitation', 'control-threats']),
    (18, array['exploitation', 'control-mind']),
    (19, array['exploitation', 'control-violence']),
    (20, array['exploitation', 'channel']),
    (21, array['wait-service', 'service-order']),
    (22, array['wait-service', 'contact-gap']),
    (23, array['wait-service', 'interpreter']),
    (24, array['needs-unmet', 'needs-met']),
    (25, array['needs-unmet', 'need-safety']),
    (26, array['needs-unmet', 'need-housing']),
    (27, array['needs-unmet', 'need-money']),
    (28, array['needs-unmet', 'need-health']),
    (29, array['needs-unmet', 'need-residence']),
    (30, array['needs-unmet', 'need-legal-aid']),
    (31, array['period', 'reported']),
    (32, array['period', 'wait-decision']),
    (33, array['furthest', 'length-investigation']),
    (34, array['furthest', 'length-charges']),
    (35, array['furthest', 'length-court']),
    (36, array['course', 'support-investigation']),
    (37, array['course', 'support-charges']),
    (38, array['course', 'support-court']),
    (39, array['organisations', 'second']),
    (40, array['organisations', 'referrals']),
    (41, array['organisations', 'promises']),
    (42, array['known-support', 'known-social-health', 'known-authority'])
$$;

create or replace function priv.study_number(p_number integer) returns text language sql immutable as $$
  select (array['0', '1--2', '3--4', '5+'])[width_bucket(p_number, array[0, 1, 3, 5])]
$$;
create or replace function priv.study_wait(p_number integer) returns text language sql immutable as $$
  select (array['0--7', '8--30', '31--90', '91--180', '181+'])[width_bucket(p_number, array[0, 8, 31, 91, 181])]
$$;
create or replace function priv.study_days(p_number integer) returns text language sql immutable as $$
  select (array['0-89', '90-179', '180-364', '365-729', '730-1459', '1460-'])[width_bucket(p_number, array[0, 90, 180, 365, 730, 1460])]
$$;
-- A length that has an end, or goes on.
create or replace function priv.study_length(p_days integer, p_goes_on boolean) returns text language sql immutable as $$
  select case when p_days is not null then priv.study_days(p_days) when p_goes_on then 'goes-on' end
$$;
create or replace function priv.organisation_group(p_code text) returns text language sql immutable as $$
  select case
    when p_code in ('victim-support', 'ngo', 'shelter') then 'support'
    when p_code in ('social-services', 'health-services', 'child-protection') then 'social-health'
    when p_code in ('counsel') then 'counsel'
    when p_code in ('assistance-system') then 'assistance-system'
    when p_code in ('police', 'prosecutor', 'immigration') then 'authority' end
$$;
create or replace function priv.exploitation_group(p_code text) returns text language sql immutable as $$
  select case
    when p_code in ('sexual-sale', 'sexual-online', 'sexual-other') then 'sexual'
    when p_code in ('labour', 'domestic-work') then 'labour'
    when p_code in ('begging', 'offending', 'benefits') then 'offending'
    when p_code in ('forced-marriage') then 'marriage'
    when p_code in ('organ-removal', 'surrogacy', 'illegal-adoption', 'armed-conflict', 'other') then 'other' end
$$;
create or replace function priv.means_group(p_code text) returns text language sql immutable as $$
  select case
    when p_code in ('debt-bondage', 'takes-earnings', 'restricts-money', 'withholds-documents') then 'money'
    when p_code in ('isolation', 'restricts-movement', 'surveillance', 'digital-surveillance') then 'movement'
    when p_code in ('threats-violence', 'threats-near-ones', 'threats-authorities', 'threats-shame') then 'threats'
    when p_code in ('false-promises', 'psychological-violence', 'humiliation', 'spiritual-violence', 'uses-children', 'occasional-kindness') then 'mind'
    when p_code in ('physical-violence', 'sexual-violence', 'substances', 'excessive-work', 'withholds-necessities', 'restricts-care') then 'violence' end
$$;
create or replace function priv.study_stages() returns text[] language sql immutable as $$
  select array['report', 'investigation', 'charges', 'trial', 'judgment', 'appeal']
$$;
create or replace function priv.study_returns() returns text[] language sql immutable as $$
  select array['recruited', 'handed-over', 'worked', 'sexual-act-sold', 'filmed', 'begged', 'made-to-offend', 'locked-in']
$$;
create or replace function priv.decides(p_code text, p_outcome text) returns boolean language sql immutable as $$
  select p_code in ('charge-brought', 'non-prosecution') or coalesce(p_code = 'investigation-ended' and p_outcome = 'discontinued', false)
$$;
create or replace function priv.study_stands_after() returns integer language sql immutable as $$ select 180 $$;
create or replace function priv.study_least() returns integer language sql immutable as $$ select 6 $$;
create or replace function priv.half_year(p_day date) returns date language sql immutable as $$
  select make_date(extract(year from p_day)::int, case when extract(month from p_day) <= 6 then 1 else 7 end, 1)
$$;
