import type { Day } from '../../platform/time/format.ts';
import type { ProvisionKey } from '../law/index.ts';
import type { answers } from './home-municipality-fields.ts';

/** What stands recorded of the home municipality, as far as the rule looks at it. */
export interface HomeLine {
  readonly organisationId: string;
  readonly answer: (typeof answers)[number];
  /** Who arranges: a county or city by its code, or a region of the deployment; null where it was left out. */
  readonly county: string | null;
  readonly sinceOn: Day;
  readonly writtenAt: string;
}
/** What the Assistance System has decided, as far as it is told to the own organisation. */
export type Admission = 'client' | 'refused' | 'left' | 'not-known';

const [helsinki, aland] = ['90', '91'];
/** Counties beside which HUS has duties of its own. */
const besideHus: readonly string[] = ['01', '02', '03', '04'];
/** One hospital district, with Helsinki: what is health care there may lie with HUS, wherever the receiver stands. */
export const ofHus: readonly string[] = [...besideHus, helsinki];

/** Every sentence that the rule can say, with the provisions that it rests on; none where it is about our own record. */
export const sentences = {
  'arranges.county': ['vl-38-home'],
  'arranges.helsinki': ['vl-38-home'],
  'arranges.unnamed': ['vl-38-home'],
  'arranges.hus': ['uusimaa-hus'],
  'arranges.aland': ['vl-aland'],
  'arranges.system': ['vl-38-none'],
  'arranges.asylum': ['vl-asylum'],
  'arranges.general': ['vl-only-clients'],
  'arranges.outside': ['vl-only-clients'],
  'arranges.outside-none': ['vl-outside-none'],
  'arranges.left': ['vl-38f'],
  'arranges.regardless': ['vl-regardless'],
  'arranges.not-known': [],
  'arranges.not-recorded': [],
  'arranges.differs': [],
  'decides.admission': ['vl-33'],
  'decides.county': ['vl-38-plan', 'vl-4-general'],
  'decides.system': ['vl-38-decides'],
  'decides.register': ['kotik-4'],
  'pays.county': ['vl-pays-home'],
  'pays.none': ['vl-pays-none'],
  'moves.follows': ['vl-38-moves'],
  'moves.not-by-care': ['kotik-3'],
  'moves.under-way': ['vl-38-under-way'],
  'moves.gets': ['vl-38-gets'],
} as const satisfies Record<string, readonly ProvisionKey[]>;
export type Sentence = keyof typeof sentences;

/** Sentences that say no more than their provision: what stands in the register is drawn, so a correction of it is too. What the others say more, or advise, are
 * words of the page: the citation beside them tells of a correction. */
const ofTheRow = ['arranges.hus', 'arranges.system', 'arranges.asylum', 'pays.county', 'moves.gets'] as const;
type OfTheRow = (typeof ofTheRow)[number];
export const saysTheRow = (sentence: Sentence): sentence is OfTheRow => ofTheRow.some((one) => one === sentence);

/** What stands on a day: what all organisations that have recorded something say alike, or that they differ. */
export interface Standing {
  readonly is: HomeLine['answer'] | 'differs' | 'not-recorded';
  readonly county: string | null;
  readonly since: Day | null;
  /** The last change up to the day, or the first that is to come after it. */
  readonly change: { readonly on: Day; readonly coming: boolean; readonly other: HomeLine } | null;
}

const byDay = (a: HomeLine, b: HomeLine) =>
  a.sinceOn.localeCompare(b.sinceOn) || a.writtenAt.localeCompare(b.writtenAt);
const same = (a: HomeLine, b: HomeLine) => a.answer === b.answer && a.county === b.county;

/** What is recorded of the home municipality on a day: of each organisation its latest line up to that day, compared. */
export function standingOn(lines: readonly HomeLine[], day: Day): Standing {
  const all = lines.toSorted(byDay);
  const begun = all.filter(({ sinceOn }) => sinceOn <= day);
  const latest = new Map(begun.map((line) => [line.organisationId, line]));
  const [now, ...others] = [...latest.values()].toSorted(byDay).toReversed();
  const coming = all.find((line) => line.sinceOn > day && (!now || !same(line, now)));
  const toCome = coming ? { on: coming.sinceOn, coming: true, other: coming } : null;
  if (!now) return { is: 'not-recorded', county: null, since: null, change: toCome };
  if (others.some((line) => !same(line, now))) return { is: 'differs', county: null, since: null, change: null };
  const before = begun.findLast((line) => !same(line, now));
  const since = begun.find((line) => same(line, now) && (!before || byDay(before, line) < 0)) ?? now;
  const changed = before ? { on: since.sinceOn, coming: false, other: before } : null;
  return { is: now.answer, county: now.county, since: since.sinceOn, change: toCome ?? changed };
}

function countyArranges({ county }: Standing): Sentence[] {
  if (county === null) return ['arranges.unnamed'];
  if (county === helsinki) return ['arranges.helsinki'];
  return [
    'arranges.county',
    ...(besideHus.includes(county) ? (['arranges.hus'] as const) : []),
    ...(county === aland ? (['arranges.aland'] as const) : []),
  ];
}

function withHome(standing: Standing, admission: Admission): Sentence[] {
  const outside = admission === 'refused' || admission === 'left';
  const got = standing.change !== null && !standing.change.coming && standing.change.other.answer === 'no';
  return [
    ...countyArranges(standing),
    ...(outside ? (['arranges.outside'] as const) : []),
    ...(admission === 'client' ? [] : (['arranges.general'] as const)),
    'decides.admission',
    'decides.county',
    // What a county gets back from the State is for clients of the system.
    ...(outside ? [] : (['pays.county'] as const)),
    ...(got ? (['moves.gets'] as const) : []),
    'moves.follows',
    'moves.not-by-care',
    'moves.under-way',
  ];
}

function withoutHome(admission: Admission): Sentence[] {
  if (admission === 'refused' || admission === 'left')
    return [
      admission === 'left' ? 'arranges.left' : 'arranges.outside',
      'arranges.outside-none',
      'decides.admission',
      'decides.register',
      'moves.gets',
    ];
  return [
    'arranges.system',
    'arranges.asylum',
    'decides.admission',
    'decides.system',
    'decides.register',
    'pays.none',
    'moves.gets',
  ];
}

const unclear = {
  unclear: 'arranges.not-known',
  'not-recorded': 'arranges.not-recorded',
  differs: 'arranges.differs',
} as const;

/**
 * Who arranges help, who decides, who pays, and what changes on moving (746/2011 38 a–b §): sentences, each with its provisions. Says
 * nothing of whether somebody has a home municipality; that is recorded by people, and decided by the registry.
 */
export function arrangementOf(standing: Standing, admission: Admission): readonly Sentence[] {
  if (standing.is === 'yes') return withHome(standing, admission);
  if (standing.is === 'no') return withoutHome(admission);
  return [unclear[standing.is], 'arranges.regardless', 'decides.admission', 'decides.register'];
}
