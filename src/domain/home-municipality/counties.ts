import type { Language } from '../../platform/i18n/texts.ts';
import type { Organisation } from '../organisation/index.ts';
import { countyByName, countyCodes, isCounty, regionName } from '../service/index.ts';
import { homeMunicipalityTexts } from './home-municipality.texts.ts';

/** The county of an organisation by its code, where its region is one; else the region as the deployment calls it. */
export const countyOf = ({ region }: Pick<Organisation, 'region'>): string => countyByName(region) ?? region;

/** Who can arrange: every county and Helsinki, and regions of this deployment in which social services work. */
export function arrangerCodes(organisations: readonly Organisation[]): readonly string[] {
  const here = organisations.filter(({ kind }) => kind === 'social-services').map(countyOf);
  return [...new Set([...here, ...countyCodes])];
}

/** The one who arranges in words: *Pirkanmaan hyvinvointialue*, *Helsingin kaupunki*. */
export const arrangerName = (language: Language, county: string): string =>
  isCounty(county)
    ? regionName(language, county)
    : homeMunicipalityTexts(language)('arranger.region', { region: county });
