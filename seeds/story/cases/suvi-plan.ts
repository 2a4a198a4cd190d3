import { aims, answers, asks, needs, places } from '../acts/plan.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** Debts, a flat and a rest: a plan of three organisations. */
export const suviPlan: readonly Step[] = [
  at(
    86,
    '10.00',
    'minna',
    needs('money', 'now', { hers: 'En uskalla avata kirjeitä.', ours: 'Velkaneuvonta, tilit omaan hallintaan.' }),
  ),
  at(86, '10.05', 'minna', needs('housing', 'weeks', { hers: 'Asun miehen tuttavan luona.' })),
  at(86, '10.10', 'minna', needs('mental-health', 'not-known', { answer: 'not-asked' })),
  at(85, '9.30', 'anna', aims('money', 'Haluan tietää, mitä oikeasti olen velkaa', 6, 'debt')),
  at(85, '9.35', 'anna', aims('everyday-life', 'Haluan nukkua yöni', 20, 'sleep')),
  at(
    59,
    '10.30',
    'anna',
    asks('county', 'Aika velkaneuvontaan', { worker: 'minna', due: -30, goal: 'debt' }, 'advice'),
  ),
  at(58, '9.00', 'minna', answers('advice', 'accepted')),
  at(55, '11.00', 'minna', answers('advice', 'done')),
  at(
    59,
    '10.40',
    'anna',
    asks('halla', 'Laskelma palkkasaatavista', { worker: 'sofia', due: -2, goal: 'debt' }, 'wages'),
  ),
  at(58, '10.00', 'sofia', answers('wages', 'accepted', 'Kuitit puuttuvat vielä.')),
  at(14, '9.00', 'minna', needs('housing', 'none', { hers: 'Oma vuokrasopimus.', strengths: 'Järjesti muuton itse.' })),
  at(14, '9.10', 'anna', places('social', 'active', { by: 'county' })),
  at(14, '9.12', 'anna', places('law', 'active', { by: 'halla' })),
  at(14, '9.14', 'anna', places('police-prosecutor', 'not-wanted', { wish: 'Ei vielä. Palaan tähän itse.' })),
  at(8, '13.20', 'anna', places('health', 'invited', { label: 'keskusteluapu' })),
  at(2, '10.20', 'anna', asks('saarni', 'Tukitapaaminen muuton jälkeen', { worker: 'anna', due: 4, goal: 'sleep' })),
];
