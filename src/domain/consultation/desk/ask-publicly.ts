import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { ClientAddress } from '../../../platform/http/client-address.ts';
import type { Faces } from '../../../platform/http/faces.ts';
import { ids } from '../../../platform/http/fields.ts';
import { typedWords } from '../../../platform/http/free-text.ts';
import { Problem } from '../../../platform/http/problem.ts';
import { gather, parseInput } from '../../../platform/http/read-input.ts';
import { keptWith } from '../../../platform/http/run-endpoint.ts';
import { hour, type Limit, longestWait } from '../../../platform/limits/limit.ts';
import { regionsOf } from '../consultation.ts';
import { consultationPlace } from '../consultation-place.ts';
import { questionFields, refuseUnknownRegion } from '../question-input.ts';
import { refuseIdentity } from '../refuse-identity.ts';
import { insertPublicQuestion, listGuardedNames, listPublicReceivers, planPublicQuestion } from './desk.queries.ts';
import type { Pause } from './read-answer.ts';
import { hashReceipt, newReceipt } from './receipt.ts';

const input = z.object({ ...questionFields, receivers: ids() });

/** Keeps a flood of questions from the intake rooms: those that were sent count, and no others. One network cannot take the turn of all others. */
const questions: Limit = {
  name: 'question',
  memory: hour,
  most: { own: 5, network: 40, all: 200 },
  spread: 5,
  longest: 0,
};

/** Texts with the name of a shelter: the answer says which word it is, so whoever tries words waits longer and longer. Nobody else does, not even at the same address. */
const namings: Limit = {
  name: 'shelter-name',
  memory: hour,
  free: { own: 4, network: 20 },
  waiting: { own: 10, network: 40 },
  longest: longestWait,
};

type Question = z.output<typeof input>;

/**
 * Refuses the name of any shelter, after the wait that former ones from there have earned; a text without one is taken at once, whoever has tried
 * names. Throws `too-many-tries` when too many wait.
 */
async function refuseShelters({ engine }: Faces, question: Question, address: ClientAddress, pause: Pause) {
  const fields = engine.words.refusedOf(await listGuardedNames(engine.pools.auth), typedWords(input, question));
  if (fields.length === 0) return;
  const naming = await engine.limits.begin(namings, address);
  if (!naming) throw new Problem('too-many-tries');
  try {
    if (naming.wait > 0) await pause(naming.wait * 1000);
    throw new Problem('invalid', { fields });
  } finally {
    await naming.end(false);
  }
}

async function send({ engine, receiptSecret }: Faces, question: Question): Promise<string> {
  const { auth } = engine.pools;
  refuseUnknownRegion(question.region, regionsOf(await listPublicReceivers(auth)));
  const { to_ids, key_room_id } = await planPublicQuestion(auth, question.region, question.receivers);
  const [id, receipt] = [randomUUID(), newReceipt(receiptSecret)];
  const hash = await hashReceipt(receiptSecret, receipt);
  await keptWith(engine, (tx, vault) =>
    insertPublicQuestion(tx, {
      ...question,
      region: question.region,
      id,
      hash,
      to: to_ids,
      body: vault.seal(consultationPlace('consultation_text', id, 'body', key_room_id), question.text),
    }),
  );
  return receipt;
}

/**
 * Sends a question from the public page; gives the receipt, which is kept nowhere. Refuses the name of any shelter in it. What is not as it must be
 * is told before anything is counted, or taken back from what is: no mistake closes the page. Throws `too-many-tries` when it is one too many.
 */
export async function askPublicly(
  faces: Faces,
  fields: URLSearchParams,
  address: ClientAddress,
  pause: Pause = sleep,
): Promise<string> {
  const question = parseInput(input, gather(input, fields));
  refuseIdentity('text', question.text);
  // Before it counts: a turn that is held while somebody waits for names would tell whoever shares the address how many are left.
  await refuseShelters(faces, question, address, pause);
  const attempt = await faces.engine.limits.begin(questions, address);
  // How long is said alike whoever has asked: when a place is free would tell of others at the same address.
  if (!attempt) throw new Problem('too-many-tries', { reason: 'too-many-questions' });
  try {
    return await send(faces, question);
  } catch (error) {
    await attempt.end(true);
    throw error;
  }
}
