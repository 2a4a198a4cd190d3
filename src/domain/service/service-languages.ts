import type { ReadTx } from '../../platform/db/tx.ts';
import { needsOfSector, type Sector } from './sector-needs.ts';
import { currentIndex } from './service.queries.ts';

/** How help is had in a language: from a service itself; through an interpreter of the region; no service says; not; there is no service at all. */
export type LanguageHelp = 'direct' | 'interpreter' | 'not-known' | 'no' | 'none';

export interface LanguageRow {
  readonly language: string;
  /** In the order of the sectors that were asked about. */
  readonly help: readonly LanguageHelp[];
}

/** Languages of the country and of services for everybody, which stand first whatever a region has. */
const first = ['fi', 'sv', 'en'];
/** So many languages are told. */
const most = 8;

/** In which languages services of some regions help, by sector: what most sectors have first, after the first three. */
export async function helpInLanguages(
  tx: ReadTx,
  regions: readonly string[],
  sectors: readonly Sector[],
): Promise<readonly LanguageRow[]> {
  const services = (await currentIndex(tx)).openIn(regions);
  const answers = (service: { readonly needs: readonly string[] }, needs: readonly string[]) =>
    service.needs.some((need) => needs.includes(need));
  const interpreted = new Set(
    services.filter((service) => answers(service, ['interpreting'])).flatMap(({ languages }) => languages),
  );
  const bySector = sectors.map((sector) => {
    const own = services.filter((service) => answers(service, needsOfSector[sector]));
    return {
      any: own.length > 0,
      silent: own.some(({ languages }) => languages.length === 0),
      languages: new Set(own.flatMap(({ languages }) => languages)),
    };
  });
  const helpIn = (language: string): LanguageHelp[] =>
    bySector.map(({ any, silent, languages }) => {
      if (!any) return 'none';
      if (languages.has(language)) return 'direct';
      if (interpreted.has(language)) return 'interpreter';
      return silent ? 'not-known' : 'no';
    });
  const directIn = (language: string) => bySector.filter(({ languages }) => languages.has(language)).length;
  const others = [...new Set([...interpreted, ...bySector.flatMap(({ languages }) => [...languages])])]
    .filter((language) => !first.includes(language))
    .toSorted((a, b) => directIn(b) - directIn(a) || a.localeCompare(b));
  return [...first, ...others].slice(0, most).map((language) => ({ language, help: helpIn(language) }));
}
