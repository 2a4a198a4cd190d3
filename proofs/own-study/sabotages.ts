/** A rule of the counting, and what it becomes: each must be seen by the second calculation. */
export const sabotages: [string, [string, string]][] = [
  ['joined cases are two persons', ['coalesce(o.n, c.n) as person', 'c.n as person']],
  ['a join that has ended still joins', ['where ended_at is null', 'where true']],
  ['hidden parts count', [`where not coalesce(s.hidden, o.kind = 'shelter')`, 'where true']],
  ['a shelter is shown unless it is said', [`coalesce(s.hidden, o.kind = 'shelter')`, 'coalesce(s.hidden, false)']],
  [
    'answers count without a yes to the study',
    [`where not t.mistaken and t.for_study = 'yes'`, 'where not t.mistaken'],
  ],
  ['a yes that was withdrawn counts', [`t.for_study = 'yes'`, `t.for_study in ('yes', 'withdrawn')`]],
  [
    'any answer counts as the last one',
    ['order by person, happened_on desc, id desc', 'order by person, happened_on, id'],
  ],
  ['steps recorded by mistake count', ['where not s.mistaken', 'where true']],
  [
    'pieces recorded by mistake count',
    [`where not t.mistaken and t.answer = 'answered'`, `where t.answer = 'answered'`],
  ],
  ['courses of all kinds count', [`where p.kind = 'criminal' and not p.mistaken`, 'where not p.mistaken']],
  ['uncertain days count', ['case when s.from_on = s.until_on then s.from_on end', 'coalesce(s.from_on, s.until_on)']],
  ['a decision before the report counts', [' and s.exact >= b.reported_on', '']],
  [
    'days are those of Greenwich',
    [`(c.opened_at at time zone 'Europe/Helsinki')::date`, `(c.opened_at at time zone 'UTC')::date`],
  ],
  ['a contact that was not reached is one', [`where m.outcome in ('reached', 'she-contacted')`, 'where true']],
  [
    'the time includes its end',
    ['least(o.opened_on, m.met_on) < p_until', 'least(o.opened_on, m.met_on) <= p_until + 200'],
  ],
  ['the family helps as a service', [`and sector not in ('near-ones', 'police-prosecutor')`, '']],
  [
    'a day before which nobody is heard is help',
    [`b.state = 'in-place' and b.kind <> 'not-before'`, `b.state = 'in-place'`],
  ],
  ['exploitation before help is a return', ['p.from_on > s.since_on', 'p.from_on > s.since_on - 100']],
  [
    'what was said not to be so is a return',
    [`p.sort = 'exploitation' and p.status is distinct from 'not'`, `p.sort = 'exploitation'`],
  ],
  [
    'control that was not seen counts',
    [`where sort = 'control' and status is distinct from 'not-observed'`, `where sort = 'control'`],
  ],
  [
    'the first phase counts',
    [
      `when bool_or('now' = any (m.phases)) then 'now' when bool_or('during'`,
      `when bool_or('during' = any (m.phases)) then 'during' when bool_or('during'`,
    ],
  ],
  ['any look at a need counts as the last one', ['t.seen_on desc, t.written_at desc', 't.seen_on, t.written_at desc']],
  ['a course that ended still goes on', ['courses.open and not reached.judged', 'true']],
  ['a planned step does not move a course', ['begun.planned_on >= now.today or ', '']],
  [
    'support that was asked for is in place',
    [`bool_or(state = 'in-place') then 'in-place'`, `bool_or(state in ('in-place', 'asked')) then 'in-place'`],
  ],
  ['who stands beside is not seen behind a step', ['c.since_on <= coalesce(s.until_on, s.from_on)', 'false']],
  ['a withdrawn task is a promise', [`where t.state = 'open'`, 'where true']],
  ['the first answer to a promise counts', ['order by a.nth desc', 'order by a.nth']],
  ['help begins in every case', [`when service.since_on is not null then 'began'`, `when true then 'began'`]],
  ['whoever was met lately is lost', ['f.ends_on - greatest(f.first_on, gap.last_on)', 'f.ends_on - f.first_on']],
  ['who is still followed is lost', ['when f.ends_on - greatest', 'when coalesce(f.ends_on, now.today) - greatest']],
  ['contact is lost a day earlier', ['> priv.study_lost_after()', '>= priv.study_lost_after()']],
  [
    'help after thirty-one days is soon',
    [
      `service.since_on - f.first_on <= priv.study_soon_days()`,
      `service.since_on - f.first_on <= priv.study_soon_days() + 1`,
    ],
  ],
  [
    'help on the thirtieth day is not soon',
    [
      `service.since_on - f.first_on <= priv.study_soon_days()`,
      `service.since_on - f.first_on < priv.study_soon_days()`,
    ],
  ],
  ['the thirtieth day is over before it is', ['now.today - f.first_on > priv', 'now.today - f.first_on >= priv']],
  [
    'whoever waits still is not yet late',
    ['service.since_on is not null or now.today - f.first_on > priv.study_soon_days()', 'service.since_on is not null'],
  ],
  [
    'help that came late may still come soon',
    [
      'service.since_on is not null or now.today - f.first_on > priv.study_soon_days()',
      'now.today - f.first_on > priv.study_soon_days()',
    ],
  ],
  [
    'the Assistance System is not seen by its part',
    ['when parts.assistance or referred.by_assistance', 'when referred.by_assistance'],
  ],
  [
    'a referral that was not taken on brings the Assistance System in',
    ['bool_or(to_assistance and state = any (priv.study_taken_on()))', 'bool_or(to_assistance)'],
  ],
  ['a referral names a hidden part', [`and not coalesce(s.hidden, false)`, '']],
  ['another spelling is another region', ['min(t.region) as region', 'min(o.region) as region']],
  ['a withdrawn referral counts', [`where r.state <> 'withdrawn'`, 'where true']],
];
