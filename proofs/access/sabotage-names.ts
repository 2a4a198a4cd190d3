import { inFamily } from './sabotage-family.ts';

/** Rules of naming hidden parts to the data-protection officer, each broken by itself. */
export const ofNames = inFamily('names', [
  {
    name: 'names are asked for by whoever is named on the case',
    functions: [
      { where: 'act.ask_names(text, uuid, bytea)', from: `and w.roles @> array['data-protection-officer']`, to: '' },
    ],
  },
  {
    name: 'a lead names what she does not see',
    functions: [
      {
        where: 'priv.nameable(text, uuid)',
        from: 'priv.hidden_in_sight(p_case, p_organisation)',
        to: 'priv.is_hidden(p_case, p_organisation)',
      },
    ],
  },
  {
    name: 'one of the safety circle lets another officer in',
    functions: [{ where: 'priv.nameable(text, uuid)', from: '(priv.own_part(p_case)).leads and ', to: '' }],
  },
  {
    name: 'the backup answers beside the lead',
    functions: [
      {
        where: 'priv.recompute_name_requests(text)',
        from: 'from app.name_request q join priv.acting_windows(p_case) a on a.organisation_id = q.organisation_id',
        to: `from app.name_request q join (select t.worker_id, t.organisation_id, t.lead, tstzrange(t.f, t.u) as w from priv.team(p_case) t
          where t.standing in ('lead', 'backup')) a on a.organisation_id = q.organisation_id`,
      },
    ],
  },
  {
    name: 'the lead reads what was named to the officer',
    functions: [{ where: 'look.told_names(text)', from: 'and q.asked_by = priv.me() ', to: '' }],
  },
  {
    name: 'names stay when the lead has passed',
    functions: [{ where: 'look.told_names(text)', from: ' and y.lead', to: '' }],
  },
  {
    name: 'an answer stays with the organisation when the lead has passed',
    functions: [
      { where: 'priv.recompute_name_requests(text)', from: 'a.lead or q.answered_by = a.worker_id', to: 'true' },
    ],
  },
  {
    name: 'names stand in the log for ever',
    functions: [
      { where: 'look.told_names(text)', from: 'and q.told_until > priv.now()', to: 'and q.told_until is not null' },
    ],
  },
]);
