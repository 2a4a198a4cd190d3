import type { Language } from '../../platform/i18n/texts.ts';
import { sectorWords } from '../service/index.ts';
import { regionalNetworkTexts } from './regional-network.texts.ts';

/** Fields of help in which a network needs somebody to call: as in a case, with youth and substance services in place of the near ones. */
export const networkSectors = [
  'safety',
  'health',
  'social',
  'law',
  'police-prosecutor',
  'residence',
  'everyday',
  'youth-substance-use',
] as const;
export type NetworkSector = (typeof networkSectors)[number];

export const sectorName = (language: Language, sector: NetworkSector): string =>
  sector === 'youth-substance-use'
    ? regionalNetworkTexts(language)('sector.youth-substance-use')
    : sectorWords(language)(`sector.${sector}`);

/** An organisation that is in the network, and whom to ask for there. No worker is named. */
export interface Member {
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: string;
  readonly region: string;
  readonly version: number;
  /** For which sectors it is the contact of the network. */
  readonly sectors: readonly NetworkSector[];
  readonly contact: string;
  readonly number: string | null;
}

/** Every sector in its place, with who is the contact there: an empty list is one that is missing. */
export const contactsBySector = (members: readonly Member[]): { sector: NetworkSector; members: Member[] }[] =>
  networkSectors.map((sector) => ({ sector, members: members.filter(({ sectors }) => sectors.includes(sector)) }));
