import type { Language } from '../../platform/i18n/texts.ts';
import { type Domain, domains } from '../need/index.ts';
import { type Columns, countyCodes, everywhere, isCounty, type Readable } from '../service/index.ts';

/** A service as anybody may read of it: no id, no place, nobody's name. */
export interface PublicService
  extends Pick<Columns, 'provider' | 'words' | 'needs' | 'regions' | 'languages' | 'whoPays' | 'nameless'> {
  /** What its page says of it in a language. */
  readonly said: (language: Language) => Readable;
}

/** What a reader has chosen; nothing of it need be. */
export interface Wanted {
  readonly region?: string | undefined;
  readonly language?: string | undefined;
  readonly need?: Domain | undefined;
}

/** How help is had in the language that was chosen; `not-told` where the service says nothing of languages. */
export type Heard = 'direct' | 'interpreter' | 'not-told' | 'no';

export interface NearService extends PublicService {
  /** In the chosen language; undefined where none is. */
  readonly heard: Heard | undefined;
}

/** Services that answer one need; those without any stand last. */
export interface Group {
  readonly need: Domain | undefined;
  /** Told whole where they come first; in a later group by name alone. */
  readonly services: readonly { readonly service: NearService; readonly nth: number; readonly whole: boolean }[];
  /** So many more fit than are shown. */
  readonly more: number;
}

export interface Near {
  readonly total: number;
  /** Languages of the interpreting services there. */
  readonly interpreted: readonly string[];
  readonly groups: readonly Group[];
}

/** So many of each need are shown before one need is chosen, and so many then. */
const mostOf = { all: 8, chosen: 200 } as const;
const interpreting: Domain = 'interpreting';

/** Dari has two codes in use: by the country, and of its own. */
export const oneCode = (language: string): string => (language === 'fa-AF' ? 'prs' : language);

const inRegion = ({ regions }: PublicService, region: string | undefined): boolean =>
  regions.some((each) => each === everywhere || each === region);

const answers = ({ needs }: PublicService, need: Domain | undefined): boolean =>
  need === undefined ? !needs.some((each) => domains.includes(each as Domain)) : needs.includes(need);

function heardIn(service: PublicService, interpreted: ReadonlySet<string>, language: string): Heard {
  if (service.languages.includes(language)) return 'direct';
  if (interpreted.has(language)) return 'interpreter';
  return service.languages.length === 0 ? 'not-told' : 'no';
}

const rankOf: Readonly<Record<Heard, number>> = { direct: 0, interpreter: 1, 'not-told': 2, no: 3 };

/** Languages in which an interpreting service of a region, or of the whole country, helps. */
export const interpretedNear = (services: readonly PublicService[], region: string | undefined): readonly string[] =>
  [
    ...new Set(
      services
        .filter((service) => inRegion(service, region) && answers(service, interpreting))
        .flatMap((service) => service.languages),
    ),
  ].toSorted();

/**
 * Services of a region and of the whole country, those that help in the language first: who is known to need no name before the others. Within that they
 * stay in their order, which is by name.
 */
export function servicesNear(services: readonly PublicService[], { region, language }: Wanted): readonly NearService[] {
  const near = services.filter((service) => inRegion(service, region));
  const interpreted = new Set(interpretedNear(services, region));
  return near
    .map((service) => ({
      ...service,
      heard: language === undefined ? undefined : heardIn(service, interpreted, language),
    }))
    .filter(({ heard }) => heard !== 'no')
    .toSorted(
      (a, b) =>
        rankOf[a.heard ?? 'direct'] - rankOf[b.heard ?? 'direct'] ||
        Number(b.nameless === 'yes') - Number(a.nameless === 'yes'),
    );
}

/** The same by need, in the order of needs. A service that answers several is told whole once. */
export function helpNear(services: readonly PublicService[], wanted: Wanted): Near {
  const near = servicesNear(services, wanted);
  const told = new Map<NearService, number>();
  const needs = wanted.need === undefined ? [...domains, undefined] : [wanted.need];
  const most = wanted.need === undefined ? mostOf.all : mostOf.chosen;
  const groups = needs.flatMap((need): Group[] => {
    const fitting = near.filter((service) => answers(service, need));
    if (fitting.length === 0) return [];
    const shown = fitting.slice(0, most).map((service) => {
      const whole = !told.has(service);
      if (whole) told.set(service, told.size + 1);
      return { service, nth: told.get(service) as number, whole };
    });
    return [{ need, services: shown, more: fitting.length - shown.length }];
  });
  return {
    total: near.filter((service) => needs.some((need) => answers(service, need))).length,
    interpreted: interpretedNear(services, wanted.region),
    groups,
  };
}

/** Counties, and regions of other names that some public service has. */
export const regionsOffered = (services: readonly PublicService[]): readonly string[] => [
  ...countyCodes,
  ...new Set(services.flatMap(({ regions }) => regions.filter((each) => each !== everywhere && !isCounty(each)))),
];

const always = ['fi', 'sv', 'en'];

/** Languages that some public service or number helps in, those of the country first. */
export const languagesOffered = (
  services: readonly PublicService[],
  lines: readonly { readonly languages: readonly string[]; readonly interpreted: readonly string[] }[],
): readonly string[] => [
  ...new Set([
    ...always,
    ...services.flatMap(({ languages }) => languages),
    ...lines.flatMap(({ languages, interpreted }) => [...languages, ...interpreted]).map(oneCode),
  ]),
];

/** Whether somebody who answers there may be asked in a language; where the source says nothing of languages, perhaps. */
export const speaks = (
  line: { readonly languages: readonly string[]; readonly interpreted: readonly string[] },
  language: string | undefined,
): boolean =>
  language === undefined ||
  line.languages.length === 0 ||
  [...line.languages, ...line.interpreted].map(oneCode).includes(language);
