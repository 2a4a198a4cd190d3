import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Description } from '../../src/domain/service/index.ts';
import { projectRoot } from '../../src/platform/project-root.ts';

const languages = ['fi', 'sv', 'en'] as const;
const texts = ['name', 'text', 'keywords', 'opening', 'eligibility'] as const;

/** A description whose waiting time was told so many days before the story is told. */
const StoryService = Description.omit({ waiting: true }).extend({
  /** Everybody may read of it without an account. */
  isPublic: z.boolean(),
  waits: z.tuple([z.coerce.number<string>().int(), z.coerce.number<string>().int()]).optional(),
});
type StoryService = z.output<typeof StoryService>;

type Row = Readonly<Record<string, string>>;

/** A list in one cell; an empty cell is an empty list. */
const listIn = (cell = '') => cell.split(' ').filter((word) => word !== '');

/** Texts of one kind, the main language of the row first; nothing where no language has one. */
function textsIn(row: Row, kind: string): Record<string, string> | undefined {
  const inOrder = languages.toSorted((a, b) => Number(b === row.main) - Number(a === row.main));
  const told = inOrder.flatMap((language) => {
    const text = row[`${kind}.${language}`];
    return text ? [[language, text] as const] : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

const serviceOf = ({
  key,
  provider,
  needs,
  regions,
  languages: spoken,
  serves,
  whoPays,
  waits,
  told,
  phone,
  public: shown,
  ...row
}: Row) =>
  StoryService.parse({
    key,
    provider,
    ...Object.fromEntries(texts.map((kind) => [kind, textsIn(row, kind)])),
    needs: listIn(needs),
    regions: listIn(regions),
    languages: listIn(spoken),
    serves: listIn(serves),
    whoPays,
    waits: waits ? [waits, told] : undefined,
    phone: phone || undefined,
    isPublic: shown === 'yes',
  });

/** Services of the story’s organisations and of others, all invented, with numbers that nobody has: the table `services.csv`. */
export const services: readonly StoryService[] = z
  .array(z.record(z.string(), z.string()))
  .parse(parse(readFileSync(path.join(projectRoot(), 'seeds/story/services.csv')), { columns: true }))
  .map(serviceOf);
