import { z } from 'zod';
import { domains } from '../../need/index.ts';
import { groups, payers } from '../service.ts';
import { attributeOf, type OwnAttribute } from './attribute.ts';
import { compact, type Json } from './json.ts';
import { nameId } from './name-id.ts';

const byLanguage = z.partialRecord(z.enum(['fi', 'sv', 'en']), z.string().min(1));
type ByLanguage = z.output<typeof byLanguage>;

/** A service as its keeper describes it in our own terms. */
export const Description = z.strictObject({
  /** What tells it from every other service of the deployment. */
  key: z.string().min(1),
  provider: z.string().min(1),
  /** The first language is the main one. */
  name: byLanguage,
  text: byLanguage,
  keywords: byLanguage.optional(),
  needs: z.array(z.enum(domains)),
  /** Names or codes of regions, or `everywhere`. */
  regions: z.array(z.string().min(1)),
  languages: z.array(z.string().min(2)),
  serves: z.array(z.enum(groups)).optional(),
  whoPays: z.enum(payers),
  waiting: z.strictObject({ days: z.int().min(0), toldOn: z.iso.date() }).optional(),
  phone: z.string().min(1).optional(),
  opening: byLanguage.optional(),
  eligibility: byLanguage.optional(),
});
export type Description = z.output<typeof Description>;

/** The HSDS 3.0 document of a description. */
export function ownDocument(item: Description): Json {
  const id = nameId(`own service ${item.key}`);
  const main = (Object.keys(item.name)[0] ?? 'fi') as 'fi' | 'sv' | 'en';
  const translated = (code: string, texts: ByLanguage = {}, also = false): OwnAttribute[] =>
    Object.entries(texts)
      .filter(([language]) => also || language !== main)
      .map(([language, value]) => ({ code, value, language }));
  const attributes: OwnAttribute[] = [
    { code: 'main-language', value: main },
    ...item.needs.map((need) => ({ code: `need:${need}` })),
    ...item.regions.map((region) => ({ code: `region:${region}` })),
    ...(item.serves ?? []).map((group) => ({ code: `serves:${group}` })),
    { code: `who-pays:${item.whoPays}` },
    ...translated('text:name', item.name),
    ...translated('text:description', item.text),
    ...translated('text:eligibility', item.eligibility),
    ...translated('text:opening', item.opening, true),
    ...translated('keyword', item.keywords, true),
    ...(item.waiting
      ? [
          { code: 'waiting-days', value: String(item.waiting.days) },
          { code: 'waiting-told-on', value: item.waiting.toldOn },
        ]
      : []),
  ];
  return compact({
    id,
    name: item.name[main],
    description: item.text[main],
    status: 'active',
    eligibility_description: item.eligibility?.[main],
    wait_time: item.waiting && `${item.waiting.days} days, told on ${item.waiting.toldOn}`,
    phones: item.phone ? [{ id: nameId(`phone ${id} ${item.phone}`), number: item.phone, type: 'voice' }] : [],
    languages: item.languages.map((code) => ({ id: nameId(`language ${id} ${code}`), name: code, code })),
    organization: { id: nameId(`own organisation ${item.provider}`), name: item.provider, description: item.provider },
    attributes: attributes.map((attribute) => attributeOf(id, attribute)),
  });
}
