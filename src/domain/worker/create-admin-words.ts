import { type OrganisationKind, organisationKinds } from '../organisation/index.ts';
import type { NewAccount } from './create-admin.ts';
import { isWorkerRole, type WorkerRole, workerRoles } from './worker.ts';

export const asked = ['name', 'organisation', 'kind', 'region', 'email', 'roles'] as const;
export type Asked = (typeof asked)[number];
export type Wishes = Partial<Record<Asked, string>>;

/** Names for the texts of the command. */
export const lists = { kinds: organisationKinds.join(', '), roles: workerRoles.join(', ') };

const fits = (text: string, most: number) => text.length >= 1 && text.length <= most && text.isWellFormed();
const isKind = (value: string): value is OrganisationKind => (organisationKinds as readonly string[]).includes(value);
const email = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,63}$/;

const rolesIn = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const sound: Record<Asked, (value: string) => boolean> = {
  name: (value) => fits(value, 120),
  organisation: (value) => fits(value, 120),
  kind: isKind,
  region: (value) => fits(value, 60),
  email: (value) => email.test(value),
  roles: (value) => rolesIn(value).length > 0 && rolesIn(value).every(isWorkerRole),
};

/** The first wish that cannot be as it is. */
export const unsound = (wishes: Wishes): Asked | undefined =>
  asked.find((key) => wishes[key] !== undefined && !sound[key](wishes[key]));

/** Reads `--name value` and `--name=value`; an unknown word is given back. */
export function readWords(words: readonly string[]): {
  wishes: Wishes;
  language: string | undefined;
  help: boolean;
  unknown?: string;
} {
  const wishes: Wishes = {};
  let language: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--help' || word === '-h') return { wishes, language, help: true };
    const [, name = '', given] = /^--([a-z]+)(?:=(.*))?$/s.exec(word) ?? [];
    const known = asked.find((key) => key === name);
    if (!known && name !== 'lang') return { wishes, language, help: false, unknown: word };
    const value = (given ?? words[++at] ?? '').trim().normalize('NFC');
    if (known) wishes[known] = value;
    else language = value;
  }
  return { wishes, language, help: false };
}

/** The account that the wishes describe; they have been found sound and whole. */
export function accountOf(wishes: Wishes, language: string): NewAccount {
  const { name = '', organisation = '', kind, region, email: address = '', roles = '' } = wishes;
  return {
    name,
    organisation,
    kind: kind as OrganisationKind | undefined,
    region,
    email: address,
    roles: [...new Set(rolesIn(roles))] as WorkerRole[],
    language,
  };
}
