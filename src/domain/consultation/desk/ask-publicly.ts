import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Faces } from '../../../platform/http/faces.ts';
import { ids } from '../../../platform/http/fields.ts';
import { typedWords } from '../../../platform/http/free-text.ts';
import { Problem } from '../../../platform/http/problem.ts';
import { gather, parseInput } from '../../../platform/http/read-input.ts';
import { keptWith } from '../../../platform/http/run-endpoint.ts';
import { regionsOf } from '../consultation.ts';
import { consultationPlace } from '../consultation-place.ts';
import { questionFields, refuseUnknownRegion } from '../question-input.ts';
import { refuseIdentity } from '../refuse-identity.ts';
import { insertPublicQuestion, listGuardedNames, listPublicReceivers, planPublicQuestion } from './desk.queries.ts';
import { hashReceipt, newReceipt } from './receipt.ts';

const input = z.object({ ...questionFields, receivers: ids() });

/** Sends a question from the public page; gives the receipt, which is kept nowhere. Refuses the name of any shelter in it. */
export async function askPublicly({ engine, receiptSecret }: Faces, fields: URLSearchParams): Promise<string> {
  const { auth } = engine.pools;
  const question = parseInput(input, gather(input, fields));
  const named = engine.words.refusedOf(await listGuardedNames(auth), typedWords(input, question));
  if (named.length > 0) throw new Problem('invalid', { fields: named });
  refuseIdentity('text', question.text);
  refuseUnknownRegion(question.region, regionsOf(await listPublicReceivers(auth)));
  const { to_ids, key_room_id } = await planPublicQuestion(auth, question.region, question.receivers);
  const [id, receipt] = [randomUUID(), newReceipt()];
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
