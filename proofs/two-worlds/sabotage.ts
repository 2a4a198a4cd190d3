import type { Fact } from './fact.ts';
import { facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Size } from './play.ts';
import type { Spoiling } from './scene.ts';
import { wrap } from './spoil-sql.ts';
import type { WorkerKey } from './words.ts';

/** A way to break the product, in both worlds, that must be found. */
export interface Sabotage {
  readonly name: string;
  /** Which of the things that were seen broken it is, 0 for none of them. */
  readonly broken: number;
  /** A piece of the name of the fact. */
  readonly fact: string;
  /** Acts that are tried; none when looks are enough. */
  readonly acts?: RegExp;
  /** Who asks first, where few would show it. */
  readonly by?: WorkerKey;
  readonly spoil: Spoiling;
  /** How it must show. */
  readonly shows: (finding: Finding) => boolean;
}

/** Spoils a function of the database. */
export const inSql =
  (...parameters: readonly [name: string, around: { before?: string; after?: string }]): Spoiling =>
  async (world) => {
    await wrap(world, ...parameters);
    return world;
  };
/** Has an organisation a part? A piece of SQL within a function that knows the case. */
export const part = (organisation: string) =>
  `exists (select 1 from app.party y where y.case_id = p_case and y.organisation_id = ${organisation} and y.left_at is null)`;
/** It shows in requests of this family, at this place of their answers. */
export const at =
  (family: RegExp, place = /./): Sabotage['shows'] =>
  (finding) =>
    family.test(finding.family) && place.test(finding.place);

export const byShelter = 'a shelter has a part';
export const byNgo = 'because she lives there';
export const openPart = 'an open part';

/** A small proof of one fact. */
export const sizeFor = ({ acts }: Sabotage): Size => ({
  ...{ askers: 5, able: 4, tries: 9, enough: 9, pages: 20, sequences: 0, share: 1, looks: acts === undefined },
  only: acts ?? /^$/,
});

export function factFor({ fact, by }: Sabotage): Fact {
  const found = facts.find(({ name }) => name.includes(fact))!;
  return by ? { ...found, first: by } : found;
}
