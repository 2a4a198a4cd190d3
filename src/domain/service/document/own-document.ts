import type { Domain } from '../../need/index.ts';
import type { Group, Payer } from '../service.ts';
import { attributeOf, type OwnAttribute } from './attribute.ts';
import { compact, type Json } from './json.ts';
import { nameId } from './name-id.ts';

type ByLanguage = Readonly<Partial<Record<'fi' | 'sv' | 'en', string>>>;

/** A service as its keeper describes it in our own terms. */
export interface Description {
  /** What tells it from every other service of the deployment. */
  readonly key: string;
  readonly provider: string;
  /** The first language is the main one. */
  readonly name: ByLanguage;
  readonly text: ByLanguage;
  readonly keywords?: ByLanguage | undefined;
  readonly needs: readonly Domain[];
  /** Names or codes of regions, or `everywhere`. */
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly serves?: readonly Group[] | undefined;
  readonly whoPays: Payer;
  readonly waiting?: { readonly days: number; readonly toldOn: string } | undefined;
  readonly phone?: string | undefined;
  readonly opening?: ByLanguage | undefined;
  readonly eligibility?: ByLanguage | undefined;
}

/** The HSDS 3.0 document of a description. */
export function ownDocument(it: Description): Json {
  const id = nameId(`own service ${it.key}`);
  const main = (Object.keys(it.name)[0] ?? 'fi') as 'fi' | 'sv' | 'en';
  const translated = (code: string, texts: ByLanguage = {}, also = false): OwnAttribute[] =>
    Object.entries(texts)
      .filter(([language]) => also || language !== main)
      .map(([language, value]) => ({ code, value, language }));
  const attributes: OwnAttribute[] = [
    { code: 'main-language', value: main },
    ...it.needs.map((need) => ({ code: `need:${need}` })),
    ...it.regions.map((region) => ({ code: `region:${region}` })),
    ...(it.serves ?? []).map((group) => ({ code: `serves:${group}` })),
    { code: `who-pays:${it.whoPays}` },
    ...translated('text:name', it.name),
    ...translated('text:description', it.text),
    ...translated('text:eligibility', it.eligibility),
    ...translated('text:opening', it.opening, true),
    ...translated('keyword', it.keywords, true),
    ...(it.waiting
      ? [
          { code: 'waiting-days', value: String(it.waiting.days) },
          { code: 'waiting-told-on', value: it.waiting.toldOn },
        ]
      : []),
  ];
  return compact({
    id,
    name: it.name[main],
    description: it.text[main],
    status: 'active',
    eligibility_description: it.eligibility?.[main],
    wait_time: it.waiting && `${it.waiting.days} days, told on ${it.waiting.toldOn}`,
    phones: it.phone ? [{ id: nameId(`phone ${id} ${it.phone}`), number: it.phone, type: 'voice' }] : [],
    languages: it.languages.map((code) => ({ id: nameId(`language ${id} ${code}`), name: code, code })),
    organization: { id: nameId(`own organisation ${it.provider}`), name: it.provider, description: it.provider },
    attributes: attributes.map((one) => attributeOf(id, one)),
  });
}
