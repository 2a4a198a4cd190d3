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
        where: 'act.answer_names(text, uuid, uuid[], bytea)',
        from: 'not priv.hidden_in_sight(p_case, o)',
        to: 'not priv.is_hidden(p_case, o)',
      },
    ],
  },
  {
    name: 'names stand in the log for ever',
    functions: [
      { where: 'look.told_names(text)', from: 'and q.told_until > priv.now()', to: 'and q.told_until is not null' },
    ],
  },
]);
