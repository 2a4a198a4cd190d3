import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { csvFile } from '../../../platform/export/csv.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { choice } from '../../../platform/http/fields.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { listOrganisations } from '../../organisation/index.ts';
import { ExportPage } from '../pages/ExportPage.tsx';
import { licenceWords, readWords } from '../pages/set-words.ts';
import { findRecommendationAction } from '../recommendation.access.ts';
import { readLibrary, readStances } from '../recommendation.queries.ts';
import type { Stance } from '../stance.ts';
import type { Library } from '../standing.ts';
import { columns, formName } from './file-form.ts';

export const exportedKinds = ['recommendations', 'stances'] as const;
export const exportForms = ['csv', 'json'] as const;

type ToldStance = Omit<Stance, 'organisationId' | 'ownerId' | 'authorId' | 'deeds'> & {
  readonly organisation: string;
  readonly region: string;
  readonly deeds: readonly Omit<Stance['deeds'][number], 'who'>[];
};

/** Lists with their items, in the form in which a file is loaded. What a list no longer has is not among them. */
function listsOf({ sets, items }: Library, language: Language) {
  return sets.map((set) => ({
    ...{ set: set.key, title: set.title, publisher: set.publisher, dated: set.dated ?? '', language: set.language },
    ...{ address: set.address, licence: licenceWords(language, set) },
    items: items
      .filter((item) => item.set === set.key && item.state !== 'removed')
      .map(({ key, addressees, themes, state, words, seen }) => ({
        id: key.slice(set.key.length + 1),
        ...{ addressees, themes, state },
        says: { fi: words.fi?.says ?? '', sv: words.sv?.says ?? '', en: words.en?.says ?? '' },
        note: { fi: words.fi?.note ?? '', sv: words.sv?.note ?? '', en: words.en?.note ?? '' },
        // Whoever has the file alone must not take our words for those of the source.
        read: readWords(language, set, seen),
      })),
  }));
}

const listRows = (lists: ReturnType<typeof listsOf>): string[][] => [
  [...columns],
  ...lists.flatMap(({ items, ...about }) =>
    items.map(({ id, addressees, themes, state, says, note, read }) => [
      ...Object.values(about),
      ...[id, addressees.join(' '), themes.join(' '), state],
      ...Object.values(says),
      ...Object.values(note),
      read,
    ]),
  ),
];

const stanceColumns = [
  'item',
  'organisation',
  'region',
  'state',
  'reason',
  'evidence',
  'deeds',
  'due',
  'review',
  'version',
  'written',
];
const stanceRows = (stances: readonly ToldStance[]): (string | number)[][] => [
  stanceColumns,
  ...stances.map((each) => [
    ...[each.item, each.organisation, each.region, each.state, each.reason ?? '', each.evidence ?? ''],
    each.deeds.map(({ what, by, done }) => [what, by ?? '', done ?? ''].join(' | ')).join('\n'),
    ...[each.dueOn ?? '', each.reviewOn ?? '', each.version, each.writtenOn],
  ]),
];

/** Every list with its items, or what every organisation says now, as a file: nobody is named in it. */
export const exportRecommendations = change({
  path: '/recommendations/export',
  slug: '/suositukset/vie',
  summary: 'All recommendations, or what organisations say of them now, as CSV or JSON; no worker is named.',
  input: z.object({ what: choice(exportedKinds), form: choice(exportForms) }),
  action: findRecommendationAction,
  subject: () => onOwn,
  audit: 'RecommendationsExported',
  async run({ tx, input, trail }) {
    trail.about({ what: input.what });
    const [library, stances, organisations] = await Promise.all([
      readLibrary(tx, null),
      readStances(tx, null),
      listOrganisations(tx),
    ]);
    const places = new Map(organisations.map((each) => [each.id, each]));
    return {
      library: input.what === 'recommendations' ? library : null,
      stances:
        input.what === 'stances'
          ? stances.map(({ organisationId, ownerId: _owner, authorId: _author, deeds, ...stance }) => ({
              organisation: places.get(organisationId)?.name ?? '',
              region: places.get(organisationId)?.region ?? '',
              ...stance,
              deeds: deeds.map(({ who: _who, ...deed }) => deed),
            }))
          : [],
    };
  },
  form: { prepare: async () => ({}), page: ExportPage },
  file({ library, stances }, language, { form }) {
    const lists = library ? listsOf(library, language) : [];
    const said = library ? { form: formName, sets: lists } : { stances };
    const name = library ? 'recommendations' : 'stances';
    return form === 'json'
      ? { name: `${name}.json`, type: 'application/json; charset=utf-8', bytes: `${JSON.stringify(said, null, 1)}\n` }
      : {
          name: `${name}.csv`,
          type: 'text/csv; charset=utf-8',
          bytes: new TextEncoder().encode(csvFile(library ? listRows(lists) : stanceRows(stances), language)),
        };
  },
});
