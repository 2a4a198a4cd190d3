import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import type { Day } from '../../platform/time/format.ts';
import { bounds, keptWhen } from '../../platform/time/uncertain/index.ts';
import { type AppointmentKind, type AppointmentState, type MeetingState, meetingTexts } from '../meeting/index.ts';
import { codeKey, type PieceSort, pieceTexts, pieceTitle } from '../piece/index.ts';
import { type Instance, isNotRecorded, processTexts, type StepCode, stepWords } from '../process/index.ts';
import { roomTexts } from '../room/index.ts';
import { type Answer, wellbeingTexts } from '../wellbeing/index.ts';
import { firstWords } from './first-words.ts';
import { timelineTexts } from './timeline.texts.ts';
import type { Lane, TimelineEntry, TimelineRow } from './timeline.ts';

interface Opened {
  readonly label: string | null;
  readonly text: string | null;
}

/** The sealed text of an entry, as words or as a document; `instead` is what is shown for one that does not open. */
interface Sealed {
  text(): string;
  document<Document>(instead: (words: string) => Document): Document;
}

/**
 * How one kind of entry is shown. A later slice adds a branch to db/views/timeline.sql and a row to `entryKinds`: list, lanes,
 * table and log follow.
 */
interface EntryKind {
  /** The table that its words are sealed under. */
  readonly table: string;
  /** How the use log calls its rows. */
  readonly logged: string;
  /** Its lane, where the class does not say it. */
  readonly lane?: Lane;
  /** It has a short name among its sealed words: opened in the picture too. */
  readonly labelled?: boolean;
  /** Its title says no more than its class: in the picture it is called by its first words. */
  readonly brief?: boolean;
  /** Its state before it has been; once its time has passed it is `not-recorded`, until somebody records how it went. */
  readonly planned?: string;
  /** Whether it tells of help that was there; an entry of a lane of help does, unless its kind says otherwise. */
  readonly helped?: (entry: Pick<TimelineRow, 'status' | 'outcome'>) => boolean;
  /** Its text may distress: folded in the list. */
  readonly folded?: boolean;
  /** What its sealed text holds. */
  readonly opens: (sealed: Sealed) => Opened;
  readonly title: (entry: Titled, language: Language) => string;
  /** An answer on three levels, from best to worst, which several of its kind make a line of; null for one that says none of them. */
  readonly level?: (entry: TimelineRow) => Level | null;
  /** Factual words below the title. */
  readonly facts?: (entry: TimelineRow, language: Language) => readonly (string | null)[];
  /** The page of the entry, below the case. */
  readonly slug?: (entry: TimelineRow) => string;
  /** What its own worker may correct it with: an action, and the form below the case. */
  readonly correct?: { readonly action: string; readonly slug: (entry: TimelineRow) => string };
}

/** The levels of answers that make a line, from the best to the worst. */
export const levels = ['yes', 'partly', 'no'] as const;
export type Level = (typeof levels)[number];

type Titled = TimelineRow & { readonly label: string | null };

const plain = ({ text }: Sealed): Opened => ({ label: null, text: text() });
const className = (entry: TimelineRow, language: Language) => roomTexts(language)(entry.class as 'account');

const contactTitle = (entry: TimelineRow, language: Language): string => {
  const t = timelineTexts(language);
  const how = t(`channel.${entry.channel}` as 'channel.call');
  return `${className(entry, language)}: ${how}, ${t(`contact.${entry.outcome}` as 'contact.reached').toLowerCase()}`;
};

const ofPiece = ({ kind, code }: TimelineRow) => ({ sort: kind as PieceSort, code: code ?? 'other' });

function pieceFacts(entry: TimelineRow & { label?: string | null }, language: Language): (string | null)[] {
  const word = pieceTexts(language) as (key: string) => string;
  return [
    entry.kind === 'event' ? null : word(`sort.${entry.kind}`),
    entry.label ? word(codeKey(ofPiece(entry))) : null,
    // Whether it was told or seen is said by its source (decision 65).
    entry.status && entry.status !== 'observed' ? word(`status.${entry.status}`) : null,
    entry.source ? word(`source.${entry.source}`) : null,
  ];
}

const piece: EntryKind = {
  table: 'piece',
  logged: 'piece',
  lane: 'events',
  labelled: true,
  folded: true,
  opens: (sealed) => {
    const { label = null, text = null } = sealed.document<Partial<Opened>>((words) => ({ label: words, text: words }));
    return { label, text };
  },
  title: (entry, language) => pieceTitle({ ...ofPiece(entry), label: entry.label }, language),
  facts: pieceFacts,
  slug: ({ id }) => `/kokonaisuus/osa/${id}`,
};

const ofText =
  (name: string) =>
  (sealed: Sealed): Opened => ({
    label: null,
    text: sealed.document<Record<string, string | null>>((words) => ({ [name]: words }))[name] ?? null,
  });

const notRecorded = 'not-recorded';

/** How it is said everywhere that something was planned, its time has passed, and nobody has recorded how it went; null of all else. */
export const notRecordedWords = ({ status }: Pick<TimelineRow, 'status'>, language: Language): string | null =>
  status === notRecorded ? processTexts(language)('step-state.not-recorded') : null;

const meeting: EntryKind = {
  table: 'meeting',
  logged: 'meeting',
  planned: 'planned',
  opens: ofText('agenda'),
  title: (_, language) => meetingTexts(language)('meeting'),
  facts: (entry, language) => [
    notRecordedWords(entry, language) ?? meetingTexts(language)(`state.${entry.status as MeetingState}`),
  ],
  slug: ({ id }) => `/suunnitelma/ajat/palaveri/${id}`,
};

const appointment: EntryKind = {
  table: 'appointment',
  logged: 'appointment',
  planned: 'coming',
  lane: 'services',
  helped: ({ status }) => status === 'came',
  opens: ofText('withWhom'),
  title: (entry, language) => capital(meetingTexts(language)(`kind.${entry.code as AppointmentKind}`)),
  facts: (entry, language) => [
    notRecordedWords(entry, language) ??
      meetingTexts(language)(`appointment.state.${entry.status as AppointmentState}`),
  ],
  slug: () => '/suunnitelma/ajat',
};

/** Her own answer: what she said stands in the facts, what would have helped in the text. */
const heard: EntryKind = {
  table: 'heard',
  logged: 'heard',
  opens: ofText('help'),
  title: (_, language) => wellbeingTexts(language)('title'),
  level: ({ code }) => levels.find((level) => level === code) ?? null,
  facts: ({ code, outcome }, language) => {
    const t = wellbeingTexts(language);
    return [
      `${t('question.wasHeard')}: ${t(`answer.${code as Answer}`)}`,
      `${t('question.understood')}: ${t(`answer.${outcome as Answer}`)}`,
    ];
  },
  slug: () => '/vointi',
};

const step: EntryKind = {
  table: 'process_step',
  logged: 'process-step',
  planned: 'planned',
  // A residence track as well: it is a course of the authorities, whatever class it is kept in.
  lane: 'process',
  opens: ofText('note'),
  title: (entry, language) =>
    stepWords(language, { code: entry.code as StepCode, instance: entry.instance as Instance | null }),
  facts: (entry, language) => {
    const word = processTexts(language) as (key: string) => string;
    return [
      entry.status === 'done' ? null : word(`step-state.${entry.status}`),
      entry.outcome ? word(`outcome.${entry.outcome}`) : null,
      entry.source ? word(`source.${entry.source}`) : null,
    ];
  },
  slug: ({ id }) => `/prosessi#vaihe-${id}`,
  correct: { action: 'process.keep', slug: ({ id }) => `/prosessi/vaihe/${id}` },
};

export const entryKinds: Readonly<Record<string, EntryKind>> = {
  note: {
    table: 'note',
    logged: 'note',
    brief: true,
    opens: plain,
    title: className,
    correct: { action: 'note.write', slug: ({ id }) => `/merkinta/${id}` },
  },
  'contact-made': {
    table: 'contact_made',
    logged: 'contact-made',
    helped: ({ outcome }) => outcome === 'reached' || outcome === 'she-contacted',
    opens: plain,
    title: contactTitle,
  },
  event: piece,
  control: piece,
  exploitation: piece,
  meeting,
  appointment,
  'process-step': step,
  heard,
};

/** How an entry is shown; throws for a kind that the view has and nobody has described. */
export function kindOf({ kind }: { readonly kind: string }): EntryKind {
  const found = entryKinds[kind];
  if (!found) throw new Error(`The timeline has entries of the kind ${kind}, which kinds.ts does not describe.`);
  return found;
}

/** The level of an answer that is drawn in a line with others of its kind; null for everything else. */
export const levelOf = (entry: TimelineRow): Level | null => kindOf(entry).level?.(entry) ?? null;

/** Has not been yet, as far as anybody has recorded: a step that is planned, a meeting or an appointment that is to come. */
export const isPlanned = ({ kind, status }: Pick<TimelineRow, 'kind' | 'status'>): boolean =>
  status !== null && [kindOf({ kind }).planned, notRecorded].includes(status);

/** Its state as it is said on a day: by the one rule of planned steps, for meetings and appointments too. */
export function saidState({ kind, status, whenEdtf }: Pick<TimelineRow, 'kind' | 'status' | 'whenEdtf'>, today: Day) {
  // Asked of every row of a page: most wait for nothing, and of those no time is worked out.
  if (status === null || status !== kindOf({ kind }).planned) return status;
  const until = whenEdtf === null ? null : bounds(keptWhen(whenEdtf)).until;
  return isNotRecorded({ state: 'planned', until }, today) ? notRecorded : status;
}

/** What it is called where its text does not stand below it: by its first words, where its title says no more than its class. */
export const calledOf = (entry: TimelineEntry, language: Language): string =>
  (kindOf(entry).brief ? (entry.label ?? firstWords(entry.text ?? '')) : null) ?? titleOf(entry, language);

export const titleOf = (entry: TimelineEntry, language: Language): string => kindOf(entry).title(entry, language);
