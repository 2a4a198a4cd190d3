import type { EventCode, MeansCode } from './codes.ts';

/** Kinds of events in the order in which a life is told, for a list that is long. */
export const eventGroups = {
  start: ['contacted', 'promised', 'recruited', 'money-lent', 'engaged', 'married'],
  way: ['travelled', 'transported', 'arrived', 'received', 'handed-over', 'housed'],
  work: ['worked', 'sexual-act-sold', 'filmed', 'begged', 'made-to-offend', 'paid'],
  taken: ['money-taken', 'documents-taken', 'phone-taken'],
  control: [
    'threat',
    'message',
    'watched',
    'locked-in',
    'humiliated',
    'violence',
    'sexual-violence',
    'drugged',
    'denied-care',
    'kindness',
  ],
  out: ['tried-to-leave', 'left', 'sought-help', 'met-authority'],
  other: ['other'],
} as const satisfies Record<string, readonly EventCode[]>;

export const meansGroups = {
  money: ['debt-bondage', 'takes-earnings', 'restricts-money', 'false-promises'],
  freedom: ['withholds-documents', 'isolation', 'restricts-movement', 'surveillance', 'digital-surveillance'],
  threats: ['threats-violence', 'threats-near-ones', 'threats-authorities', 'threats-shame', 'uses-children'],
  violence: ['psychological-violence', 'humiliation', 'spiritual-violence', 'physical-violence', 'sexual-violence'],
  daily: ['substances', 'excessive-work', 'withholds-necessities', 'restricts-care', 'occasional-kindness'],
  other: ['other'],
} as const satisfies Record<string, readonly MeansCode[]>;
