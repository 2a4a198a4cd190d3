import { aims, answers, asks, needs, places } from '../acts/plan.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** A young person's plan: the same people, school, an own telephone. */
export const tuomiPlan: readonly Step[] = [
  at(
    76,
    '10.00',
    'johanna',
    needs('substance-use', 'weeks', { hers: 'Käyn, jos sama ohjaaja on siellä.', ours: 'Päihdepalvelut viikoittain.' }),
  ),
  at(76, '10.05', 'johanna', needs('digital-safety', 'now', { hers: 'Haluan oman puhelimen.' })),
  at(75, '10.00', 'johanna', aims('children-family', 'Haluan pitää samat ihmiset', 12, 'people')),
  at(
    33,
    '10.30',
    'johanna',
    asks('lakeChildren', 'Oma puhelin ja uusi liittymä', { worker: 'antti', due: -12, goal: 'people' }, 'phone'),
  ),
  at(30, '15.00', 'antti', answers('phone', 'done')),
  at(
    33,
    '10.40',
    'johanna',
    asks('lakeCounty', 'Saman ohjaajan jatko päihdepalveluissa', { worker: 'kaisa', due: 5 }, 'same'),
  ),
  at(32, '9.00', 'kaisa', answers('same', 'accepted')),
  at(33, '10.50', 'johanna', places('social', 'active', { by: 'lakeChildren', wish: 'Sama ohjaaja.' })),
  at(33, '10.52', 'johanna', places('health', 'active', { by: 'lakeCounty' })),
  at(33, '10.54', 'johanna', places('everyday', 'missing', { label: 'harrastus, johon pääsee ilman rahaa' })),
];
