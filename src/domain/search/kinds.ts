import type { SearchKind } from './search.ts';

/** One of the rows of the view `app.text`, as far as where it stands goes. */
export interface Standing {
  readonly caseId: string;
  readonly id: string;
  readonly standsIn: string;
  readonly toldOn: string | null;
}

/** How one kind of text is opened, logged and led to. A further one is a branch of db/views/texts.sql and a row here. */
interface TextKind {
  /** The choice that it belongs to. */
  readonly of: SearchKind;
  /** The table that its words are sealed under. */
  readonly table: string;
  /** The words of its document that are searched, in the order in which they are read; absent where its text is no document. */
  readonly words?: readonly string[];
  /** Its page below the case. */
  readonly slug: (row: Standing) => string;
}

const inMeeting = ({ standsIn }: Standing) => `/suunnitelma/ajat/palaveri/${standsIn}`;

/** Codes and sums of a document are no words; where a meeting is held is left to its own page. */
export const textKinds: Readonly<Record<string, TextKind>> = {
  note: {
    of: 'note',
    table: 'note',
    slug: ({ id, toldOn }) => `/aikajana?${toldOn ? `from=${toldOn}&until=${toldOn}` : 'nakyma=luettelo'}#r-${id}`,
  },
  piece: {
    of: 'piece',
    table: 'piece',
    words: ['label', 'text', 'where'],
    slug: ({ id }) => `/kokonaisuus/osa/${id}`,
  },
  task: { of: 'task', table: 'task', slug: ({ id }) => `/suunnitelma#tehtava-${id}` },
  meeting: { of: 'meeting', table: 'meeting', words: ['agenda', 'herWish', 'herWords'], slug: inMeeting },
  minute: { of: 'meeting', table: 'minute', words: ['text'], slug: inMeeting },
  appointment: {
    of: 'meeting',
    table: 'appointment',
    words: ['withWhom', 'outcome'],
    slug: () => '/suunnitelma/ajat',
  },
};

/** Throws for a kind that the view has and nobody has described. */
export function kindOf(kind: string): TextKind {
  const found = textKinds[kind];
  if (!found) throw new Error(`The view of texts has the kind ${kind}, which kinds.ts does not describe.`);
  return found;
}

export const kindsIn = (of: SearchKind): string[] =>
  Object.keys(textKinds).filter((kind) => textKinds[kind]?.of === of);

/** The words of a text as they are searched and shown, line by line; an opened document holds codes and sums besides. */
export function wordsIn(kind: string, opened: string): string {
  return saidIn(kind, opened).replace(unseen, '');
}

/** Hyphens and spaces that are seen nowhere, as word processors put them into words. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function saidIn(kind: string, opened: string): string {
  const { words } = kindOf(kind);
  if (!words) return opened;
  const document = JSON.parse(opened) as Readonly<Record<string, unknown>>;
  const said = words.map((name) => document[name]);
  return said.filter((word) => typeof word === 'string' && word !== '').join('\n');
}
