import { consents } from '../../acts/agreements.ts';
import { begins, movesStep, names, standsBeside, steps } from '../../acts/process.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';
import { asked } from './terms.ts';

/** Two courses beside the services: the investigation, under two names so far, and her residence; and the police's own. */
export const process: readonly Step[] = [
  at(142, '15.30', 'anna', begins('criminal', 'crime', { label: 'ravintola', suspects: ['A', 'B, majoitus'] })),
  at(142, '15.34', 'anna', steps('crime', 'report-made', { source: 'document', name: 'report' })),
  at(135, '9.20', 'anna', steps('crime', 'investigation-opened', { ago: 1 })),
  at(135, '9.24', 'anna', names('crime', 'pandering', 1)),
  at(
    100,
    '14.30',
    'anna',
    standsBeside('crime', 'counsel', { worker: 'leo', basis: 'court-appointed', notify: 'yes' }),
  ),
  at(
    100,
    '14.34',
    'anna',
    standsBeside('crime', 'support-person', { worker: 'anna', basis: 'by-permission', notify: 'yes', since: 40 }),
  ),
  // She wishes that Anna's stand-in is told of hearings and changes.
  at(99, '9.10', 'anna', standsBeside('crime', 'other', { worker: 'veikko', basis: 'own-choice', notify: 'yes' })),
  at(
    92,
    '15.20',
    'anna',
    steps('crime', 'protection-assessment', {
      outcome: 'measures',
      herView: 'Haluan saman kuulustelijan joka kerta. En halua nähdä ketään heistä käytävässä.',
    }),
  ),
  at(
    82,
    '11.10',
    'anna',
    steps('crime', 'hearing', { outcome: 'interrupted', note: 'Tulkki ei ymmärtänyt murretta.', name: 'first' }),
  ),
  at(31, '10.00', 'anna', names('crime', 'trafficking', 2, 'police', 'Tutkinnanjohtaja kertoi puhelimessa.')),
  // Her counsel reads the course that the support person keeps: so he too is told of what she wishes.
  at(
    14,
    '9.40',
    'anna',
    consents('course', {
      from: ['saarni'],
      to: ['halla'],
      classes: ['process'],
      purpose: 'Avustaminen kuulusteluissa',
      endsIn: 200,
      reviewIn: 60,
      ...asked,
    }),
  ),
  at(13, '10.00', 'anna', steps('crime', 'hearing', { coming: 1, note: 'Sovittu tutkijan kanssa.', name: 'next' })),
  at(
    7,
    '10.40',
    'anna',
    movesStep('next', 9, {
      reason: 'Tutkija siirsi kuulustelun, jotta tulkki ehtii paikalle.',
      note: 'Sovittu tutkijan kanssa.',
    }),
  ),
  at(96, '10.40', 'anna', begins('residence', 'stay', { residenceRight: 'none' })),
  at(96, '10.44', 'anna', steps('stay', 'police-notice-told', { source: 'told-by-her', note: 'Tulkin kanssa.' })),
  at(93, '10.10', 'anna', steps('stay', 'reflection-applied')),
  at(89, '11.22', 'anna', steps('stay', 'reflection-granted', { source: 'document' })),
  at(92, '10.20', 'risto', begins('criminal', 'own', { reference: '5500/R/142/26' })),
  at(92, '10.24', 'risto', steps('own', 'investigation-opened', { ago: 44, source: 'own-authority' })),
  at(92, '10.28', 'risto', names('own', 'pandering', 44)),
  at(82, '12.00', 'risto', steps('own', 'hearing', { outcome: 'interrupted', source: 'own-authority' })),
];
