import type { Act } from './acts.ts';
import type { Way } from './journey-ground.ts';
import { backup, c, lead, ngo, saarni, social } from './journey-ground.ts';
import { classes } from './words.ts';

/** A way on which trainings are kept, done and noted, and workers say how well it goes. */

export const competenceKinds = ['put-training', 'put-learnt', 'assess-self'] as const;

const [keeper, other, third] = [saarni, social, ngo].map((organisation) => `${organisation}/1`) as [
  string,
  string,
  string,
];

const keeps = (by: string, training: string, seen = 0): Act => ({ act: 'put-training', by, case: c, training, seen });
const learns = (by: string, learnt: string, training: string, seen = 0): Act => ({
  ...{ act: 'put-learnt', by, case: c, learnt, training, seen },
});
const assesses = (by: string, role: 'worker' | 'team-lead' | 'organisation-admin', seen = 0): Act => ({
  ...{ act: 'assess-self', by, case: c, role, seen },
});

export const competences: Way = [
  { act: 'open-case', by: lead, case: c, backup, classes },
  keeps(lead, 'basics'),
  learns(lead, 'first', 'basics'),
  keeps(keeper, 'basics'),
  keeps(keeper, 'basics'),
  keeps(other, 'basics', 1),
  keeps(keeper, 'basics', 1),
  keeps(third, 'control'),
  learns(lead, 'first', 'basics'),
  learns(lead, 'first', 'basics'),
  // Neither a colleague nor who keeps the catalogue writes in another's name.
  learns(backup, 'first', 'basics', 1),
  learns(keeper, 'first', 'basics', 1),
  learns(lead, 'first', 'control', 1),
  learns(lead, 'first', 'nothing', 2),
  assesses(lead, 'organisation-admin'),
  assesses(lead, 'worker'),
  assesses(lead, 'worker'),
  assesses(lead, 'worker', 1),
  assesses(backup, 'worker'),
  assesses(keeper, 'organisation-admin'),
];
