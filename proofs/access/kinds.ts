import type { Entry } from './facts.ts';
import type { StoredRow } from './pen.ts';

/**
 * Kinds of lines that keep their history and are seen by those who read their room, and by nobody else: the classes in which they
 * lie, and what one holds beside room, writer, words and version. A new kind is a row here; the worlds, the reading back and the
 * sabotages take it from here.
 */
export const kinds: Readonly<Record<string, { readonly of: readonly Entry['of'][]; readonly holds: StoredRow }>> = {
  telling: {
    of: ['coordination', 'justice'],
    holds: {
      topic: 'work',
      form: 'recorded-interview',
      heard_by: 'police',
      held_at: 'investigation',
      partial: 'partial',
    },
  },
  wish: { of: ['coordination', 'justice'], holds: { kind: 'breaks', state: 'stands' } },
  document: {
    of: ['account', 'identity'],
    holds: { kind: 'pdf', bytes: 1, removed: [], evidence: true, filed: 1 },
  },
  justice_line: { of: ['justice'], holds: { kind: 'reach-via' } },
  pronoun: { of: ['case'], holds: { pronoun: 'they', said_on: '2026-01-01' } },
  child: {
    of: ['contact'],
    holds: {
      who: 'own-child',
      how_many: 'one',
      age: 'under-18',
      lives: 'with-client',
      alone: 'no',
      guardian: 'not-known',
      harm: 'none',
      ahead: 'no',
      known: 'no',
    },
  },
  home_municipality: { of: ['coordination'], holds: { answer: 'no', since_on: '2026-01-01' } },
  need: { of: ['coordination'], holds: { domain: 'housing', urgency: 'now', seen_on: '2026-01-01' } },
  goal: { of: ['coordination'], holds: { domain: 'housing', set_on: '2026-01-01', state: 'open' } },
  sector_place: { of: ['coordination'], holds: { sector: 'health', state: 'missing', since_on: '2026-01-01' } },
  heard: {
    of: ['wellbeing'],
    holds: {
      heard_by: 'police',
      happened_on: '2026-01-01',
      was_heard: 'partly',
      understood: 'yes',
      helped: 'answered',
      told_in: 'fi',
    },
  },
  deadline: {
    of: ['coordination', 'process', 'residence'],
    holds: { rule_key: 'appeal', rule_version: 1, started_on: '2026-01-01', due_on: '2026-12-02' },
  },
  meeting: {
    of: ['coordination'],
    holds: {
      state: 'planned',
      starts_at: '2026-12-01T08:00:00Z',
      ends_at: '2026-12-01T09:00:00Z',
      her_presence: 'present',
    },
  },
  appointment: {
    of: ['coordination'],
    holds: {
      kind: 'visit',
      state: 'coming',
      starts_at: '2026-12-01T08:00:00Z',
      ends_at: '2026-12-01T09:00:00Z',
      interpreter: 'booked',
    },
  },
};

/** As the use log and the ids of the model call the rows of a table. */
export const logged = (table: string): string => table.replaceAll('_', '-');
