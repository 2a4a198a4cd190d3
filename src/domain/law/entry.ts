import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Provision, ProvisionChange } from './provision.ts';

/** Something that a deployment has written of the law: of a provision, or of a rule that counts time by one. Numbered from 1 for each. */
export interface LawEntry {
  readonly kind: 'provision' | 'rule';
  readonly key: string;
  readonly entry: number;
  readonly act: 'corrected' | 'checked' | 'noted';
  readonly said: unknown;
  readonly written_at: Date;
}

/** How long the name and title of who has checked may be, in characters. */
export const checkerLength = { least: 2, most: 120 } as const;

/** Who has checked a provision, by name and title, on which day, and what of it stood then. */
const Checking = z.strictObject({
  by: z.string().min(checkerLength.least).max(checkerLength.most),
  on: z.iso.date(),
  print: z.string(),
});
/** Who has noted something of a provision that nobody could judge, by name and title, on which day. */
export const Noted = Checking.omit({ print: true });
/** The person and the day of a checking. */
export const Checked = Checking.pick({ by: true, on: true }).strip();
export type Checked = z.output<typeof Checked>;

/** A provision as it stands here. */
export interface Standing extends Provision {
  /** How many entries there are: an act says how many it has seen. */
  readonly entries: number;
  /** 1 as shipped; one more with each correction. */
  readonly edition: number;
  /** When it was corrected last. */
  readonly correctedAt: Date | null;
  /** When what it says of the law itself was corrected last: words, place, times, amounts, days in force. Null where all of that is as shipped. */
  readonly rewordedAt: Date | null;
  /** Only of what stands now: a later correction, also one by a release, ends it. */
  readonly checked: Checked | null;
  /** Who had checked what stood before, until a correction or a release ended that; null once somebody has checked anew. */
  readonly lapsed: Checked | null;
}

/** The row itself, without how it came to stand. */
export function bare(standing: Standing): Provision {
  const {
    entries: _entries,
    edition: _edition,
    correctedAt: _correctedAt,
    rewordedAt: _rewordedAt,
    checked: _checked,
    lapsed: _lapsed,
    ...row
  } = standing;
  return row;
}

/** By what a checking knows the row that was checked. */
export const printOf = (row: Standing): string =>
  createHash('sha256')
    .update(JSON.stringify(Provision.parse(bare(row))))
    .digest('base64url')
    .slice(0, 22);

/** Whether somebody can say to have checked it: what was read, or what is said to be a conclusion. What nobody has read is read first. */
export const canBeChecked = ({ mark }: Pick<Provision, 'mark'>): boolean => mark === 'read' || mark === 'inferred';

/** A row with a change laid over it: times and amounts by their names; a section that is said takes the place of one told in words. */
export function changed({ placeInWords, question, subsection, ...row }: Provision, change: ProvisionChange): Provision {
  const { question: asked = question, subsection: within = subsection, limits, amounts, ...rest } = change;
  return {
    ...row,
    ...(placeInWords && !rest.sections ? { placeInWords } : {}),
    ...rest,
    limits: { ...row.limits, ...limits },
    amounts: { ...row.amounts, ...amounts },
    lookedBy: rest.lookedOn ? 'here' : row.lookedBy,
    // A name is the statute's own only where the statute has been read.
    term: row.term === 'statute' && (rest.mark ?? row.mark) !== 'read' ? 'verify' : row.term,
    ...(asked ? { question: asked } : {}),
    ...(within ? { subsection: within } : {}),
  } as Provision;
}

/** What of a row the law itself says; beside it stands how that is known, what is asked and what is to come. */
const ofTheLaw = [
  ...['says', 'sections', 'subsection', 'amendedBy', 'placeInWords', 'limits', 'amounts', 'validFrom', 'validUntil'],
] as readonly (keyof Provision)[];
const ofReading = ['mark', 'version', 'language', 'asOf', 'lookedOn'] as const;

const rewords = (change: ProvisionChange): boolean => ofTheLaw.some((field) => field in change);
const isSame = (one: Provision, other: Provision, fields: readonly (keyof Provision)[]): boolean =>
  fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));

/** Whether what is said of its reading is what was shipped: typed back, it claims no reading but that of the makers. */
export const isReadAsShipped = (row: Provision, shipped: Provision): boolean => isSame(row, shipped, ofReading);

/**
 * A row with a correction laid over it. What is typed back to how it was shipped is as shipped: a place that was told in words, and, of the
 * reading, who looked and where.
 */
function corrected(before: Provision, change: ProvisionChange, shipped: Provision): Provision {
  const row = changed(before, change);
  const { placeInWords, source, lookedBy, term } = shipped;
  return {
    ...row,
    ...(placeInWords && isSame(row, shipped, ['sections']) ? { placeInWords } : {}),
    ...(isReadAsShipped(row, shipped) ? { source, lookedBy, term } : {}),
  };
}

/** The edition that a correction makes of what stands. */
export const editionAfter = (before: Standing, change: ProvisionChange, shipped: Provision): Standing => ({
  ...Provision.parse(corrected(bare(before), change, shipped)),
  entries: before.entries,
  edition: before.edition + 1,
  correctedAt: before.correctedAt,
  rewordedAt: before.rewordedAt,
  checked: null,
  lapsed: before.checked ?? before.lapsed,
});

/** A shipped row after each of its entries, the first as shipped. One that no longer fits a newer release leaves the row as it is. */
export function editions(shipped: Provision, entries: readonly LawEntry[]): readonly Standing[] {
  const unwritten = { entries: 0, edition: 1, correctedAt: null, rewordedAt: null, checked: null, lapsed: null };
  const all: Standing[] = [{ ...shipped, ...unwritten }];
  for (const entry of entries.toSorted((a, b) => a.entry - b.entry))
    all.push(after(all.at(-1) as Standing, entry, shipped));
  return all;
}

function after(before: Standing, { act, said, entry, written_at }: LawEntry, shipped: Provision): Standing {
  const row = bare(before);
  // A note changes nothing of what stands.
  if (act === 'noted') return { ...before, entries: entry };
  if (act === 'checked') {
    // What does not say who and when checks nothing; it must never keep a page from being drawn.
    const checking = Checking.safeParse(said);
    const named = checking.success ? { by: checking.data.by, on: checking.data.on } : null;
    const holds = checking.success && checking.data.print === printOf(before);
    return {
      ...before,
      entries: entry,
      checked: holds ? named : null,
      lapsed: holds ? null : (named ?? before.lapsed),
    };
  }
  const change = ProvisionChange.safeParse(said);
  const made = change.success ? Provision.safeParse(corrected(row, change.data, shipped)) : undefined;
  const fits = change.success && made?.success;
  const stands = fits ? made.data : row;
  const reworded = fits && rewords(change.data) ? written_at : before.rewordedAt;
  return {
    ...stands,
    entries: entry,
    edition: before.edition + 1,
    correctedAt: written_at,
    // Typed back to what was shipped it is corrected no more; what was done stands among the changes.
    rewordedAt: isSame(stands, shipped, ofTheLaw) ? null : reworded,
    checked: null,
    lapsed: before.checked ?? before.lapsed,
  };
}
