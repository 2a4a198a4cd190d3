import { tick } from '../../platform/http/fields.ts';
import {
  alone,
  chosenClass,
  code,
  column,
  first,
  handedFrom,
  type LineForm,
  type LineView,
  later,
  optionalWords,
  reasonRequired,
  timeFields,
  words,
} from '../line/index.ts';

/** What may have been told about. A topic, never its content. */
export const topics = [
  'beginning',
  'journey',
  'work',
  'sexual-violence',
  'violence',
  'control',
  'money',
  'people',
  'family',
  'health',
  'residence',
  'childhood',
  'leaving',
  'whole-account',
  'other',
] as const;

export const tellingForms = ['conversation', 'recorded-interview', 'document', 'other'] as const;
export const listeners = [
  'own-organisation',
  'support',
  'social',
  'health',
  'police',
  'prosecutor',
  'court',
  'counsel',
  'assistance-system',
  'near-one',
  'other',
] as const;
export const keepers = [
  'own-records',
  'listeners-records',
  'investigation',
  'court',
  'counsel',
  'not-kept',
  'not-known',
] as const;
export const extents = ['partial', 'whole', 'not-known'] as const;

export const wishKinds = ['do-not-ask', 'breaks', 'interpreter', 'beside', 'place', 'manner', 'other'] as const;

/** Where a row of this slice may lie: in the register of the network, or as a line for police and prosecutor. */
export const registers = ['coordination', 'justice'] as const;
export type Register = (typeof registers)[number];

export const longestDetail = 300;
export const longestWish = 300;

/** That something has been told: the topic, to whom, when and in which form, and where the account lies. */
export const tellingFields = {
  register: chosenClass(registers),
  topic: code('topic', topics),
  heardBy: code('heard_by', listeners),
  form: code('form', tellingForms),
  heldAt: code('held_at', keepers),
  partial: code('partial', extents),
  detail: alone(optionalWords(longestDetail)),
  ...timeFields,
  ...reasonRequired,
};
export type TellingView = LineView<typeof tellingFields>;

/** One wish of hers for being asked, in her own words. Wishes change and end. */
export const wishFields = {
  register: chosenClass(registers),
  kind: first(code('kind', wishKinds)),
  text: alone(words(longestWish)),
  ended: later({
    ...column('state', tick()),
    cell: (ended) => (ended ? 'ended' : 'stands'),
    shown: (state) => state === 'ended',
  }),
  handedFrom: handedFrom(),
};
export type WishView = LineView<typeof wishFields>;

/** In which registers the worker may write. */
interface OwnRegisters {
  readonly registers: readonly Register[];
}
export type TellingForm = LineForm<typeof tellingFields, OwnRegisters>;
export type WishForm = LineForm<typeof wishFields, OwnRegisters>;
