-- Kinds of organisation, classes of information and what may be granted, as the program has them (src/domain/organisation,
-- src/domain/room). Written by `npm run docs`: change it there, never here.
create or replace function priv.all_classes() returns text[] language sql immutable as $$
  select array['case', 'identity', 'contact', 'location', 'account', 'health', 'social', 'residence', 'support', 'process', 'justice', 'coordination', 'wellbeing', 'hers']
$$;
create or replace function priv.organisation_kinds() returns text[] language sql immutable as $$
  select array['victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'counsel', 'assistance-system', 'police', 'prosecutor', 'immigration', 'regional-network', 'research']
$$;
create or replace function priv.service_kinds() returns text[] language sql immutable as $$
  select array['victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'assistance-system']
$$;
create or replace function priv.network_kinds() returns text[] language sql immutable as $$
  select array['victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'assistance-system', 'counsel']
$$;
create or replace function priv.investigation_kinds() returns text[] language sql immutable as $$
  select array['police', 'prosecutor']
$$;
create or replace function priv.authority_kinds() returns text[] language sql immutable as $$
  select array['police', 'prosecutor', 'immigration']
$$;
create or replace function priv.caseless_kinds() returns text[] language sql immutable as $$
  select array['regional-network', 'research']
$$;

-- Classes that an organisation of a kind can open to others at all (access text, sentence 11).
create or replace function priv.classes_from(p_kind text) returns text[] language sql immutable as $$
  select case
    when p_kind in ('victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'counsel', 'assistance-system') then array['contact', 'account', 'health', 'social', 'process', 'justice', 'residence', 'coordination', 'wellbeing']
    when p_kind in ('police', 'prosecutor') then array['process']
    else array[]::text[] end
$$;

-- Which class may be granted to which kind of organisation (access text, section 4, column G).
delete from priv.grantable;
insert into priv.grantable (to_kind, class)
select kind, class from unnest(array['victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'assistance-system']) kind, unnest(array['contact', 'account', 'health', 'social', 'process', 'justice', 'residence', 'coordination', 'wellbeing']) class union all
select kind, class from unnest(array['counsel']) kind, unnest(array['contact', 'account', 'process', 'justice', 'residence', 'coordination']) class union all
select kind, class from unnest(array['police', 'prosecutor']) kind, unnest(array['justice']) class;
