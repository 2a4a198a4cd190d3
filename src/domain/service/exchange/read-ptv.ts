import { countyOfMunicipality, countyOfName } from '../../organisation/index.ts';
import { attributeOf, type OwnAttribute } from '../document/attribute.ts';
import { compact, isObject, type Json, textAt } from '../document/json.ts';
import { nameId } from '../document/name-id.ts';
import {
  type Channel,
  channelOf,
  emailOf,
  municipalityOf,
  phonesOf,
  placeOf,
  schedulesOf,
  webOf,
} from './ptv-channels.ts';
import { hsdsId, organisationsOf, responsibleOf } from './ptv-organisations.ts';
import { firstOf, idText, keywordsOf, localised, mainOf, termsOf } from './ptv-texts.ts';
import {
  type ImportProblem,
  type Item,
  itemsOf,
  once,
  type ReadFile,
  type ReadResult,
  type ReadService,
} from './read-file.ts';

type Kind = 'service' | 'channel' | 'organisation';

function kindOf(item: Json): Kind {
  if ('serviceChannelNames' in item || 'serviceChannelType' in item || 'visitAddress' in item) return 'channel';
  if ('organizationNames' in item || 'organizationType' in item || 'businessCode' in item) return 'organisation';
  return 'service';
}

const languageNames: Readonly<Record<string, string>> = { fi: 'suomi', sv: 'ruotsi', en: 'englanti' };
const known = {
  publishingStatus: {
    Published: 'active',
    Draft: 'inactive',
    Modified: 'active',
    Deleted: 'defunct',
    Archived: 'defunct',
  },
  serviceChargeType: {
    Chargeable: 'who-pays:public-fee',
    FreeOfCharge: 'who-pays:free',
    Free: 'who-pays:free',
    Other: '',
  },
  areaType: { Nationwide: 1, NationwideExceptAlandIslands: 1, LimitedType: 1, nationwide: 1, regional: 1 },
} as const;

interface Reading {
  readonly organisations: ReadonlyMap<string, Json>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly channelsOfService: ReadonlyMap<string, readonly Channel[]>;
  readonly problems: ImportProblem[];
}

/** The value that we know for one of PTV, or undefined, which is said with its place. */
function knownValue<K extends keyof typeof known>(
  item: Json,
  key: K,
  place: string,
  problems: ImportProblem[],
): string | undefined {
  const value = textAt(item, key);
  if (value === undefined) return undefined;
  const table = known[key] as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(table, value)) return String(table[value]);
  problems.push({ code: 'unknown-value', place: `${place} › ${key}`, value });
  return undefined;
}

function areasOf(id: string, item: Json, place: string, problems: ImportProblem[]): Json[] {
  knownValue(item, 'areaType', place, problems);
  const type = textAt(item, 'areaType') ?? textAt(item, 'serviceCoverage') ?? '';
  const area = (name: string, extent: string) => ({
    id: nameId(`area ${id} ${extent}`),
    name,
    extent,
    extent_type: 'ptv',
  });
  if (/^nationwide/i.test(type)) return [area('Suomi', 'nationwide')];
  const listed = (Array.isArray(item.areas) ? item.areas : []).filter(isObject);
  const whole = listed
    .filter((item) => item.type !== 'Municipality' && !Array.isArray(item.municipalities))
    .map((item) => area(mainOf(localised(item.name))?.text ?? String(item.code), `area:${String(item.code)}`));
  const municipalities = [
    ...listed.flatMap((item) =>
      Array.isArray(item.municipalities) ? item.municipalities : item.type === 'Municipality' ? [item] : [],
    ),
    ...[firstOf(item, 'municipality', 'serviceArea') ?? []].flat(),
  ].map(municipalityOf);
  return [
    ...whole,
    ...municipalities.map(({ code, name }) => {
      if (countyOfMunicipality(code ?? '') === undefined && countyOfName(name ?? '') === undefined)
        problems.push({ code: 'unknown-municipality', place, value: name ?? code });
      return area(name ?? code ?? '–', code === undefined ? 'unknown' : `municipality:${code.padStart(3, '0')}`);
    }),
  ];
}

/** Names and texts in the languages beside the main one, keywords, who pays. */
function attributesOf(id: string, item: Json, main: string, charge: string | undefined): Json[] {
  const texts: readonly (readonly [string, unknown, string])[] = [
    ['text:name', firstOf(item, 'serviceNames', 'name'), 'Name'],
    ['text:summary', firstOf(item, 'serviceDescriptions', 'shortDescription'), 'Summary'],
    ['text:description', firstOf(item, 'serviceDescriptions', 'description'), 'Description'],
    ['text:eligibility', item.requirements, 'Requirement'],
    ['text:access', firstOf(item, 'serviceDescriptions', 'serviceUserInstructions'), 'UserInstruction'],
  ];
  const own: OwnAttribute[] = [
    { code: 'main-language', value: main },
    ...texts.flatMap(([code, value, type]) => {
      return [...localised(value, type)]
        .filter(([language]) => language !== main || code === 'text:summary')
        .map(([language, text]) => ({ code, value: text, language }));
    }),
    ...keywordsOf(firstOf(item, 'keywords', 'keyword')).map(({ language, text }) => ({
      code: 'keyword',
      value: text,
      language,
    })),
    ...(charge ? [{ code: charge }] : []),
  ];
  const terms = (['serviceClasses', 'ontologyTerms', 'targetGroups', 'lifeEvents'] as const).flatMap((key) =>
    termsOf(firstOf(item, key, key.replace(/s$/, '').replace(/Classe$/, 'Class'))).map(({ code, names, uri }) =>
      compact({
        id: nameId(`attribute ${id} ${key} ${code}`),
        link_id: id,
        link_entity: 'service',
        link_type: key,
        taxonomy_term: compact({
          id: nameId(`ptv term ${key} ${code}`),
          code,
          name: mainOf(names)?.text ?? code,
          description: [...names.values()].join(' / ') || code,
          taxonomy: `ptv-${key}`,
          term_uri: uri,
        }),
      }),
    ),
  );
  return [...own.map((item) => attributeOf(id, item)), ...terms];
}

function organisationOf(item: Json, place: string, { organisations, problems }: Reading): Json {
  const [first] = responsibleOf(item);
  const found = first && organisations.get(first.id);
  if (found) return found;
  if (!first?.name) problems.push({ code: 'no-organisation', place, value: first?.id });
  const name = first?.name ?? '–';
  return { id: hsdsId('organisation', first?.id ?? `of ${place}`), name, description: name };
}

function channelsFor(id: string, item: Json, { channels, channelsOfService }: Reading): Channel[] {
  const linked = (Array.isArray(item.serviceChannels) ? item.serviceChannels : []).filter(isObject).flatMap((item) => {
    const inner = isObject(item.serviceChannel) ? item.serviceChannel : item;
    const channelId = idText(inner.id);
    return (channelId === undefined ? undefined : channels.get(channelId)) ?? [];
  });
  return [...new Set([...linked, ...(channelsOfService.get(id) ?? [])])];
}

function readService({ item, place }: Item, reading: Reading): ReadService | undefined {
  const { problems } = reading;
  const names = localised(firstOf(item, 'serviceNames', 'name'), 'Name');
  const main = mainOf(names);
  const externalId = idText(item.id) ?? idText(item.sourceId);
  if (!main) {
    problems.push({ code: 'no-name', place, value: externalId, left: true });
    return undefined;
  }
  if (externalId === undefined) problems.push({ code: 'no-id', place, value: main.text });
  if (main.language !== 'fi') problems.push({ code: 'no-finnish', place, value: main.text });
  const id = hsdsId('service', externalId ?? `${place} ${main.text}`);
  const say = (keys: readonly [string, string], type: string) => {
    const all = localised(firstOf(item, ...keys), type);
    return all.get(main.language) ?? mainOf(all)?.text;
  };
  const charge = knownValue(item, 'serviceChargeType', place, problems);
  const channels = channelsFor(externalId ?? '', item, reading);
  const web = [item, ...channels.map((channel) => channel.item)]
    .map((item) => webOf(firstOf(item, 'webPages', 'webPage')))
    .find(Boolean);
  const email = channels.map((channel) => emailOf(firstOf(channel.item, 'emails', 'email'))).find(Boolean);
  const places = channels.flatMap((channel) => placeOf(id, channel) ?? []);
  const elsewhere = channels.filter((channel) => placeOf(id, channel) === undefined);
  const languages = (
    Array.isArray(firstOf(item, 'languages', 'language')) ? (firstOf(item, 'languages', 'language') as unknown[]) : []
  )
    .map(String)
    .map((code) => ({ id: nameId(`language ${id} ${code}`), name: languageNames[code] ?? code, code }));
  const modified = textAt(item, 'modified')?.replace(/(\.\d{3})\d*$/, '$1');
  const fees = [firstOf(item, 'serviceChargeDescription') ?? []].flat().filter((item) => typeof item === 'string');
  const document = compact({
    id,
    name: main.text,
    alternate_name: localised(firstOf(item, 'serviceNames', 'alternateName'), 'AlternativeName').get(main.language),
    description:
      say(['serviceDescriptions', 'description'], 'Description') ??
      say(['serviceDescriptions', 'shortDescription'], 'Summary'),
    url: web,
    email,
    status: knownValue(item, 'publishingStatus', place, problems) ?? 'active',
    application_process: say(['serviceDescriptions', 'serviceUserInstructions'], 'UserInstruction'),
    fees_description: Array.isArray(item.serviceDescriptions)
      ? say(['serviceDescriptions', ''], 'ChargeTypeAdditionalInfo')
      : fees.join('\n') || undefined,
    wait_time: Array.isArray(item.serviceDescriptions) ? say(['serviceDescriptions', ''], 'ProcessingTime') : undefined,
    eligibility_description: mainOf(localised(item.requirements))?.text,
    last_modified: modified === undefined ? undefined : /Z|[+-]\d\d:\d\d$/.test(modified) ? modified : `${modified}Z`,
    phones: elsewhere.flatMap((item) => phonesOf(item.id, firstOf(item.item, 'phoneNumbers', 'phone'))),
    schedules: elsewhere.flatMap((item) => schedulesOf(`${id} ${item.id}`, item.item)),
    service_areas: areasOf(id, item, place, problems),
    service_at_locations: places,
    languages,
    organization: organisationOf(item, place, reading),
    attributes: attributesOf(id, item, main.language, charge || undefined),
  });
  return { externalId: externalId ?? id, document, place };
}

/**
 * Reads the open data of Suomi.fi (PTV), version 11 and its older form: services, channels and organisations in any files and order.
 * What is missing is left out, what is not known is kept and said.
 */
export function readPtv(files: readonly ReadFile[]): ReadResult {
  const problems: ImportProblem[] = [];
  const items = files.flatMap((file) => itemsOf(file, problems));
  const of = (kind: Kind) => items.filter(({ item }) => kindOf(item) === kind);
  const channels = new Map(
    of('channel')
      .flatMap(({ item }) => channelOf(item) ?? [])
      .map((item) => [item.id, item]),
  );
  const channelsOfService = new Map<string, Channel[]>();
  for (const channel of channels.values())
    for (const id of channel.services) channelsOfService.set(id, [...(channelsOfService.get(id) ?? []), channel]);
  const reading = {
    organisations: organisationsOf(of('organisation'), problems),
    channels,
    channelsOfService,
    problems,
  };
  const services = of('service').flatMap((item) => readService(item, reading) ?? []);
  return { services: once(services, problems), problems };
}
