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
  "began" text,
  "soon" text,
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
  "identified" text,
  "promises" text,
  "heard" text,
  "understood" text
);

-- Which variables are counted together.
create or replace function priv.study_cliques() returns table (place integer, variables text[]) language sql immutable as $$
  values
    (0, array['period', 'region', 'began']),
    (1, array['period', 'began', 'course']),
    (2, array['course', 'breadth']),
    (3, array['began', 'course', 'returns']),
    (4, array['returns', 'heard']),
    (5, array['heard', 'understood']),
    (6, array['region', 'channel', 'began']),
    (7, array['region', 'began', 'soon']),
    (8, array['began', 'soon', 'wait-service']),
    (9, array['region', 'began', 'identified']),
    (10, array['region', 'identified', 'reported']),
    (11, array['region', 'furthest']),
    (12, array['region', 'organisations']),
    (13, array['region', 'referrals']),
    (14, array['region', 'needs-unmet']),
    (15, array['region', 'need-safety']),
    (16, array['region', 'need-housing']),
    (17, array['region', 'need-money']),
    (18, array['region', 'need-health']),
    (19, array['region', 'need-residence']),
    (20, array['region', 'need-legal-aid']),
    (21, array['period', 'exploitation']),
    (22, array['exploitation', 'factors-individual']),
    (23, array['exploitation', 'factors-family']),
    (24, array['exploitation', 'factors-community']),
    (25, array['exploitation', 'factors-structural']),
    (26, array['exploitation', 'control-money']),
    (27, array['exploitation', 'control-movement']),
    (28, array['exploitation', 'control-threats']),
    (29, array['exploitation', 'control-mind']),
    (30, array['exploitation', 'control-violence']),
    (31, array['wait-service', 'service-order']),
    (32, array['wait-service', 'contact-gap']),
    (33, array['wait-service', 'interpreter']),
    (34, array['needs-unmet', 'needs-met']),
    (35, array['period', 'wait-decision']),
    (36, array['furthest', 'length-investigation']),
    (37, array['furthest', 'length-charges']),
    (38, array['furthest', 'length-court']),
    (39, array['course', 'support-investigation']),
    (40, array['course', 'support-charges']),
    (41, array['course', 'support-court']),
    (42, array['organisations', 'second']),
    (43, array['organisations', 'promises']),
    (44, array['known-support', 'known-social-health', 'known-authority'])
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
create or replace function priv.county_by_name(p_code text) returns text language sql immutable as $$
  select case
    when p_code in ('itä-uudenmaan hyvinvointialue', 'östra nylands välfärdsområde', 'east uusimaa wellbeing services county') then 'Itä-Uudenmaan hyvinvointialue'
    when p_code in ('keski-uudenmaan hyvinvointialue', 'mellersta nylands välfärdsområde', 'central uusimaa wellbeing services county') then 'Keski-Uudenmaan hyvinvointialue'
    when p_code in ('länsi-uudenmaan hyvinvointialue', 'västra nylands välfärdsområde', 'west uusimaa wellbeing services county') then 'Länsi-Uudenmaan hyvinvointialue'
    when p_code in ('vantaan ja keravan hyvinvointialue', 'vanda och kervo välfärdsområde', 'vantaa and kerava wellbeing services county') then 'Vantaan ja Keravan hyvinvointialue'
    when p_code in ('varsinais-suomen hyvinvointialue', 'egentliga finlands välfärdsområde', 'southwest finland wellbeing services county') then 'Varsinais-Suomen hyvinvointialue'
    when p_code in ('satakunnan hyvinvointialue', 'satakunta välfärdsområde', 'satakunta wellbeing services county') then 'Satakunnan hyvinvointialue'
    when p_code in ('kanta-hämeen hyvinvointialue', 'egentliga tavastlands välfärdsområde', 'kanta-häme wellbeing services county') then 'Kanta-Hämeen hyvinvointialue'
    when p_code in ('pirkanmaan hyvinvointialue', 'birkalands välfärdsområde', 'pirkanmaa wellbeing services county') then 'Pirkanmaan hyvinvointialue'
    when p_code in ('päijät-hämeen hyvinvointialue', 'päijänne-tavastlands välfärdsområde', 'päijät-häme wellbeing services county') then 'Päijät-Hämeen hyvinvointialue'
    when p_code in ('kymenlaakson hyvinvointialue', 'kymmenedalens välfärdsområde', 'kymenlaakso wellbeing services county') then 'Kymenlaakson hyvinvointialue'
    when p_code in ('etelä-karjalan hyvinvointialue', 'södra karelens välfärdsområde', 'south karelia wellbeing services county') then 'Etelä-Karjalan hyvinvointialue'
    when p_code in ('etelä-savon hyvinvointialue', 'södra savolax välfärdsområde', 'south savo wellbeing services county') then 'Etelä-Savon hyvinvointialue'
    when p_code in ('pohjois-savon hyvinvointialue', 'norra savolax välfärdsområde', 'north savo wellbeing services county') then 'Pohjois-Savon hyvinvointialue'
    when p_code in ('pohjois-karjalan hyvinvointialue', 'norra karelens välfärdsområde', 'north karelia wellbeing services county') then 'Pohjois-Karjalan hyvinvointialue'
    when p_code in ('keski-suomen hyvinvointialue', 'mellersta finlands välfärdsområde', 'central finland wellbeing services county') then 'Keski-Suomen hyvinvointialue'
    when p_code in ('etelä-pohjanmaan hyvinvointialue', 'södra österbottens välfärdsområde', 'south ostrobothnia wellbeing services county') then 'Etelä-Pohjanmaan hyvinvointialue'
    when p_code in ('pohjanmaan hyvinvointialue', 'österbottens välfärdsområde', 'ostrobothnia wellbeing services county') then 'Pohjanmaan hyvinvointialue'
    when p_code in ('keski-pohjanmaan hyvinvointialue', 'mellersta österbottens välfärdsområde', 'central ostrobothnia wellbeing services county') then 'Keski-Pohjanmaan hyvinvointialue'
    when p_code in ('pohjois-pohjanmaan hyvinvointialue', 'norra österbottens välfärdsområde', 'north ostrobothnia wellbeing services county') then 'Pohjois-Pohjanmaan hyvinvointialue'
    when p_code in ('kainuun hyvinvointialue', 'kajanalands välfärdsområde', 'kainuu wellbeing services county') then 'Kainuun hyvinvointialue'
    when p_code in ('lapin hyvinvointialue', 'lapplands välfärdsområde', 'lapland wellbeing services county') then 'Lapin hyvinvointialue'
    when p_code in ('helsingin kaupunki', 'helsingfors stad', 'city of helsinki') then 'Helsingin kaupunki'
    when p_code in ('ahvenanmaa', 'åland') then 'Ahvenanmaa' end
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
create or replace function priv.study_lost_after() returns integer language sql immutable as $$ select 90 $$;
create or replace function priv.study_soon_days() returns integer language sql immutable as $$ select 30 $$;
create or replace function priv.study_taken_on() returns text[] language sql immutable as $$
  select array['accepted', 'first-contact', 'ended']
$$;
create or replace function priv.study_least() returns integer language sql immutable as $$ select 6 $$;
create or replace function priv.half_year(p_day date) returns date language sql immutable as $$
  select make_date(extract(year from p_day)::int, case when extract(month from p_day) <= 6 then 1 else 7 end, 1)
$$;
