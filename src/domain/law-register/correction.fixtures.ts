import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
// Every text that draws from the register is loaded, as in the program.
import '../../app.ts';
import { formToken } from '../../platform/http/session.ts';
import { dayOf } from '../../platform/time/format.ts';
import { deadlineEndpoints } from '../deadline/index.ts';
import { asOfWords, type Pending, type ProvisionKey, provisionOf, type Words } from '../law/index.ts';
import { lawRegisterEndpoints } from './index.ts';

/** A case, and an administrator who corrects the register; each file of tests begins one and ends it. */
export let world: OneCase;
export let keeper: Person;
export const today = dayOf(new Date());

export async function begin(): Promise<void> {
  world = await oneCase({ endpoints: [...lawRegisterEndpoints, ...deadlineEndpoints] });
  keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Yrjö Ylläpitäjä', ['system-admin']);
}
export const end = () => world.stop();

const inThree = (name: string, words: Words | undefined) =>
  words ? { [`${name}Fi`]: words.fi, [`${name}Sv`]: words.sv, [`${name}En`]: words.en } : {};

/** Changes to come as the form holds them, each field a list; a place of which everything is empty is none. */
export const pendingOf = (pending: readonly (Omit<Pending, 'stage'> & { readonly stage: string })[]) => ({
  paper: pending.map(({ paper }) => paper),
  stage: pending.map(({ stage }) => stage),
  seenOn: pending.map(({ seenOn }) => seenOn),
  comesOn: pending.map(({ comesOn }) => comesOn ?? ''),
  pendingFi: pending.map(({ says }) => says.fi),
  pendingSv: pending.map(({ says }) => says.sv),
  pendingEn: pending.map(({ says }) => says.en),
});

/** What the form of a provision holds when it is opened. */
export function opened(key: ProvisionKey) {
  const row = provisionOf(key);
  return {
    ...{ saysFi: row.says.fi, saysSv: row.says.sv, saysEn: row.says.en },
    ...(row.subsection ? { subsection: row.subsection } : {}),
    ...{ sections: row.sections.join(', '), amendedBy: row.amendedBy.join(', '), mark: row.mark, reading: row.version },
    times: Object.values(row.limits).map(({ amount }) => amount),
    timeUnits: Object.values(row.limits).map(({ unit }) => unit),
    euros: Object.values(row.amounts),
    ...(row.asOf ? { asOf: asOfWords(row.asOf) } : {}),
    ...(row.language ? { readIn: row.language } : {}),
    ...(row.validFrom ? { validFrom: row.validFrom } : {}),
    ...(row.validUntil ? { validUntil: row.validUntil } : {}),
    ...inThree('question', row.question),
    ...pendingOf(row.pending),
    lookedOn: today,
    why: 'Laki 1/2026',
    version: row.entries + 1,
  };
}
export const correct = (key: ProvisionKey, more: object, person = keeper) =>
  world.json(person, 'POST', `/law/${key}/correct`, { ...opened(key), ...more });
export const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
export const page = async (path: string, person = world.anna) => (await world.page(person, `/fi${path}`)).text;

/** The form of a provision as a browser sends it, each value of a list by itself. */
export async function sendForm(
  key: ProvisionKey,
  more: object,
  language = 'fi',
): Promise<{ status: number; text: string }> {
  const all = Object.entries({ csrf: formToken(world.faces.formSecret, keeper.token), ...opened(key), ...more });
  const sent = all.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));
  return world.send(keeper, `/${language}/lakirekisteri/${key}/korjaa`, sent);
}
export const typedIn = async (key: ProvisionKey, more: object): Promise<string> => (await sendForm(key, more)).text;
