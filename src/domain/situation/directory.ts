import type { ReadTx } from '../../platform/db/tx.ts';
import { type CompetenceTheme, competenceThemes, gapsOf, readOrganisations, readRegions } from '../competence/index.ts';
import type { Organisation } from '../organisation/index.ts';
import { answersByOrganisation, type OrganisationAnswers, readLibrary, readStances } from '../recommendation/index.ts';
import { type Membership, readMemberships } from '../regional-network/index.ts';
import { helpInLanguages, type LanguageRow, type Sector } from '../service/index.ts';
import { type Place, partsOf, placeNamed } from './regions.ts';

/** Fields of help of which it is told in which languages there is any. */
export const toldSectors = ['safety', 'health', 'social', 'law', 'everyday'] as const satisfies readonly Sector[];

/** Where support is needed: how many organisations of those of which something is told, and of the smaller ones together. */
export interface Gap {
  readonly theme: CompetenceTheme;
  readonly needing: number;
  readonly told: number;
  readonly together: boolean;
}

export type NetworkMember = Pick<Membership, 'network' | 'contact' | 'number'> & { readonly organisation: string };

/** What stands in the directories of a place today: of no case, and with no release. */
export interface Directory {
  readonly languages: readonly LanguageRow[];
  readonly members: readonly NetworkMember[];
  readonly gaps: readonly Gap[];
  /** What they have said of recommendations, by organisation. */
  readonly stances: readonly OrganisationAnswers[];
  /** What the deployment calls it there: by it lists of others are narrowed. */
  readonly regions: readonly string[];
}

/** The organisations of a place. */
export function organisationsIn(place: Place, all: readonly Organisation[]): Organisation[] {
  const parts = partsOf(place);
  return all.filter(({ region }) => parts.includes(placeNamed(region).key));
}

export async function readDirectory(tx: ReadTx, place: Place, all: readonly Organisation[]): Promise<Directory> {
  const organisations = organisationsIn(place, all);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const regions = [...new Set(organisations.map(({ region }) => region))];
  const [languages, members, gaps, library, stances] = await Promise.all([
    helpInLanguages(tx, [...partsOf(place), ...regions], toldSectors),
    readMemberships(tx, [...names.keys()]),
    readGaps(tx, regions),
    readLibrary(tx, null),
    readStances(tx, null),
  ]);
  return {
    languages,
    members: members.map(({ organisationId, network, contact, number }) => ({
      ...{ network, contact, number },
      organisation: names.get(organisationId) ?? '',
    })),
    gaps,
    stances: answersByOrganisation(library, stances, organisations),
    regions,
  };
}

async function readGaps(tx: ReadTx, regions: readonly string[]): Promise<Gap[]> {
  const [organisations, together] = await Promise.all([readOrganisations(tx, regions), readRegions(tx, regions)]);
  return competenceThemes
    .map((theme) => ({
      theme,
      needing: organisations.filter(({ told }) => gapsOf(told).includes(theme)).length,
      told: organisations.filter(({ told }) => told[theme] !== undefined).length,
      together: together.some((told) => gapsOf(told).includes(theme)),
    }))
    .filter(({ needing, together: also }) => needing > 0 || also);
}
