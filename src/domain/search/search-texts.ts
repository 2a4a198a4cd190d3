import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { ask, type Context } from '../../platform/http/endpoint.ts';
import { CaseId, optionalDay, text } from '../../platform/http/fields.ts';
import { writtenLanguage } from '../../platform/i18n/written-languages.ts';
import { Turns } from '../../platform/limits/turns.ts';
import { type Sought, soughtIn } from '../../platform/search/sought.ts';
import { dayOf } from '../../platform/time/format.ts';
import { caseCode, searchCases } from '../case/index.ts';
import type { FoundText } from './found-text.ts';
import { kindOf, kindsIn, wordsIn } from './kinds.ts';
import { type FoundIn, lookThrough, placeOf, whileThere } from './look-through.ts';
import { SearchFormPage, SearchPage } from './pages/SearchPage.tsx';
import { searchAction } from './search.access.ts';
import { type RoomOf, readCodeWords, readFacts, readRooms, readTexts, type TextFacts } from './search.queries.ts';
import {
  byCase,
  longestSearch,
  mostBytes,
  mostCases,
  mostInCase,
  mostInOne,
  mostTexts,
  searchKinds,
  snippetOf,
} from './search.ts';

const mostByCode = 25;

/** Each holds a connection of those that look, of which there are eight. */
const turns = new Turns(3);

const input = z.object({
  q: text(longestSearch, 'any'),
  kind: z
    .enum(searchKinds, { error: 'choose' })
    .or(z.literal('').transform(() => undefined))
    .optional(),
  since: optionalDay(),
  caseId: CaseId.optional(),
});
type Asked = z.output<typeof input>;
type Searching = Context<Asked, 'own'>;

/** One text as it is shown: opened once more, now for whoever reads it, and told to the log of its case. */
function shownText(
  { vault, trail }: Pick<Searching, 'vault' | 'trail'>,
  sought: Sought,
  { closed }: FoundIn,
  room: RoomOf,
  facts: TextFacts,
): FoundText {
  const opened = vault.open(placeOf(closed), closed.sealed);
  const words = wordsIn(closed.kind, opened);
  const { toldOn, writtenAt, sort, code, standsIn } = facts;
  const kind = kindOf(closed.kind);
  trail.sawOn(room.caseId, room.organisationId, room.class, `${closed.kind}:${closed.id}:${closed.version}`);
  const label = closed.kind === 'piece' ? (JSON.parse(opened) as { label?: string | null }).label : null;
  return {
    id: closed.id,
    kind: closed.kind,
    class: room.class,
    organisation: room.organisation,
    own: room.own,
    day: toldOn ?? dayOf(writtenAt),
    sort,
    code,
    label: label ?? null,
    snippet: snippetOf(words, sought(words)?.hits ?? []),
    language: writtenLanguage(words) ?? null,
    at: `/t/${room.caseId}${kind.slug({ caseId: room.caseId, id: closed.id, standsIn, toldOn })}`,
  };
}

/** Texts of the own cases in which everything stands, by case, as many as are shown. */
async function searchIn(context: Searching, sought: Sought) {
  const { tx, input: asked } = context;
  const { caseId, kind, since } = asked;
  const bounds = {
    caseId,
    kinds: kind && kindsIn(kind),
    since,
    mostTexts,
    mostBytes,
  };
  const [rooms, { texts, reached }] = await Promise.all([readRooms(tx, caseId), readTexts(tx, bounds)]);
  const { found, closed } = await lookThrough(sought, texts, rooms, context);
  const { cases, others } = byCase(found, {
    cases: mostCases,
    inCase: caseId === undefined ? mostInCase : mostInOne,
  });
  const shown = cases.flatMap((one) => one.shown);
  const [facts, words] =
    shown.length > 0
      ? await Promise.all([
          readFacts(
            tx,
            shown.map(({ closed }) => closed.id),
          ),
          readCodeWords(
            tx,
            cases.map((one) => one.caseId),
          ),
        ])
      : [new Map<string, TextFacts>(), new Map<string, string>()];
  return {
    cases: cases.map((one) => ({
      caseId: one.caseId,
      code: caseCode(one.caseId),
      codeWord: words.get(one.caseId) ?? null,
      more: one.more,
      texts: one.shown.flatMap((each) => {
        const room = rooms.get(each.closed.room_id);
        const own = facts.get(`${each.closed.kind} ${each.closed.id}`);
        return room && own ? [shownText(context, sought, each, room, own)] : [];
      }),
    })),
    others,
    reached,
    closed,
    looked: { texts: texts.length, cases: new Set(texts.map(({ room_id }) => rooms.get(room_id)?.caseId)).size },
  };
}

/** What one search answers, and what the logs are told of it. */
async function search(context: Searching) {
  whileThere(context.gone);
  const { tx, input: asked, acting, trail } = context;
  const { q, kind, since, caseId } = asked;
  const sought = soughtIn(q);
  const isNarrowed = kind !== undefined || since !== undefined || caseId !== undefined;
  const [byCode, inTexts] = await Promise.all([
    isNarrowed ? [] : searchCases(tx, q, mostByCode + 1),
    sought ? searchIn(context, sought) : null,
  ]);
  const cases = byCode.slice(0, mostByCode);
  for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
  if (inTexts) trail.about({ texts: inTexts.looked.texts, cases: inTexts.looked.cases });
  return {
    typed: q,
    kind: kind ?? null,
    since: since ?? null,
    caseId: caseId ?? null,
    cases,
    moreCases: byCode.length > mostByCode,
    found: inTexts?.cases ?? [],
    otherCases: inTexts?.others ?? 0,
    reached: inTexts?.reached ?? false,
    closed: inTexts?.closed ?? 0,
    looked: inTexts?.looked ?? { texts: 0, cases: 0 },
  };
}

/**
 * One search: cases by the beginning of code or code word, and words in what was written on the own cases. Only what the searcher reads is looked at;
 * it is closed in the database and opened for this one look, in memory. The own log is told how much was looked through, and the log of each case whose
 * text is shown of that text; of the words nothing is kept.
 */
export const searchTexts = ask({
  path: '/search',
  slug: '/haku',
  summary:
    'Find own cases by the beginning of code or code word, and notes, pieces, tasks, meetings and appointments of own cases by words in any form; `kind`, `since` and `caseId` narrow it. The words are sent in the body and kept nowhere.',
  input,
  action: searchAction,
  subject: () => onOwn,
  audit: 'TextsSearched',
  run: (context) => turns.take(context.acting.workerId, () => search(context)),
  form: {
    prepare: async ({ input: { caseId } }) => ({ caseId: caseId ?? null }),
    page: SearchFormPage,
  },
  done: SearchPage,
});
