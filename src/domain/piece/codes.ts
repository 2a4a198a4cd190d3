/** Sorts of pieces that the whole is put together from. */
export const pieceSorts = ['event', 'actor', 'thing', 'control', 'factor', 'exploitation'] as const;
export type PieceSort = (typeof pieceSorts)[number];

/** What happened. Own wording; the kinds follow the acts, means and purposes that the law and the field speak of. */
export const eventCodes = [
  'contacted',
  'promised',
  'recruited',
  'money-lent',
  'travelled',
  'transported',
  'received',
  'handed-over',
  'housed',
  'arrived',
  'worked',
  'sexual-act-sold',
  'filmed',
  'married',
  'engaged',
  'begged',
  'made-to-offend',
  'documents-taken',
  'phone-taken',
  'money-taken',
  'paid',
  'threat',
  'message',
  'violence',
  'sexual-violence',
  'locked-in',
  'watched',
  'humiliated',
  'drugged',
  'denied-care',
  'kindness',
  'tried-to-leave',
  'left',
  'sought-help',
  'met-authority',
  'other',
] as const;
export type EventCode = (typeof eventCodes)[number];

/** People as labels, by their part in what happened. Never a register of suspects; `herself` is she. */
export const actorCodes = [
  'herself',
  'recruiter',
  'transporter',
  'controller',
  'employer',
  'buyer',
  'landlord',
  'lender',
  'partner',
  'spouse',
  'parent',
  'relative',
  'child',
  'exploited-beside',
  'helper',
  'bystander',
  'other',
] as const;

/** What a person may be beside the first part; the client has no other. */
export const otherActorCodes = actorCodes.filter((code) => code !== 'herself');
export type ActorCode = (typeof actorCodes)[number];

export const thingCodes = [
  'place',
  'money',
  'debt',
  'loan-in-name',
  'subscription-in-name',
  'order-in-name',
  'document',
  'phone',
  'account',
  'vehicle',
  'other',
] as const;

/**
 * Means of control: both lists of IOM's HTCDS 2.0 (CC BY 4.0), and isolation, humiliation, surveillance, digital
 * surveillance, occasional kindness, spiritual violence and threats to shame, which HTCDS has only inside wider terms.
 */
export const meansCodes = [
  'debt-bondage',
  'takes-earnings',
  'restricts-money',
  'false-promises',
  'withholds-documents',
  'isolation',
  'restricts-movement',
  'surveillance',
  'digital-surveillance',
  'threats-violence',
  'threats-near-ones',
  'threats-authorities',
  'threats-shame',
  'psychological-violence',
  'humiliation',
  'spiritual-violence',
  'physical-violence',
  'sexual-violence',
  'substances',
  'excessive-work',
  'withholds-necessities',
  'restricts-care',
  'uses-children',
  'occasional-kindness',
  'other',
] as const;
export type MeansCode = (typeof meansCodes)[number];

export const phases = ['before', 'during', 'now'] as const;
export type Phase = (typeof phases)[number];

export const controlStatuses = ['observed', 'suspected', 'not-observed'] as const;
export type ControlStatus = (typeof controlStatuses)[number];

/** Forms of exploitation; several at once are usual (domain, 1.1). */
export const exploitationCodes = [
  'sexual-sale',
  'sexual-online',
  'sexual-other',
  'labour',
  'domestic-work',
  'begging',
  'offending',
  'forced-marriage',
  'organ-removal',
  'surrogacy',
  'illegal-adoption',
  'benefits',
  'armed-conflict',
  'other',
] as const;
export type ExploitationCode = (typeof exploitationCodes)[number];

export const exploitationStatuses = ['possible', 'actual', 'not'] as const;
export type ExploitationStatus = (typeof exploitationStatuses)[number];
export const saidByCodes = [
  'herself',
  'own-organisation',
  'social-or-health',
  'police',
  'prosecutor',
  'court',
  'assistance-system',
  'counsel',
  'other',
] as const;

/** Risk and protective factors, own wording on the four levels of IOM's model; the level of each is its usual one. */
export const factorLevels = ['individual', 'family', 'community', 'structural'] as const;
export type FactorLevel = (typeof factorLevels)[number];
export const factorCodes = {
  individual: [
    'young-age',
    'health',
    'mental-health',
    'disability',
    'substance-use',
    'earlier-violence',
    'debts',
    'housing',
    'language-skills',
    'schooling',
    'own-income',
    'knows-rights',
    'hopes',
  ],
  family: [
    'family-support',
    'family-violence',
    'family-pressure',
    'family-debts',
    'dependants',
    'separated-from-family',
    'left-care',
  ],
  community: [
    'friends',
    'isolation',
    'community-pressure',
    'honour',
    'trusted-person',
    'safe-place',
    'peers-exploited',
    'online-contacts',
  ],
  structural: [
    'residence-right',
    'residence-tied-to-work',
    'poverty',
    'discrimination',
    'access-to-services',
    'unregulated-work',
    'conflict-or-disaster',
    'legal-help',
  ],
} as const;
export const directions = ['risk', 'protective'] as const;

/** "Not asked" and "did not want to answer" are values, as good as any. */
export const answers = ['answered', 'not-asked', 'did-not-answer'] as const;
export const sources = ['told-by-her', 'seen', 'document', 'told-by-other', 'other'] as const;
export const certainties = ['certain', 'likely', 'uncertain', 'not-known'] as const;
export const anchors = ['before', 'after', 'before-arrival', 'after-arrival'] as const;

/** Typed edges: which codes may lead from which sort of piece to which. */
export const linkCodes = {
  'actor event': ['did', 'ordered', 'was-done-to', 'took-part', 'was-present', 'saw', 'helped'],
  'actor actor': [
    'related-to',
    'parent-of',
    'sibling-of',
    'spouse-of',
    'partner-of',
    'friend-of',
    'lives-with',
    'works-for',
    'controls',
    'knows',
    'lent-to',
    'recruited',
  ],
  'actor thing': ['owns', 'uses', 'keeps', 'pays', 'owes', 'is-owed', 'lived-at'],
  'event thing': ['happened-at', 'concerned'],
  'event event': ['led-to', 'another-account-of'],
  'thing thing': ['kept-at', 'belongs-to'],
} as const;
export type LinkCode = (typeof linkCodes)[keyof typeof linkCodes][number];
