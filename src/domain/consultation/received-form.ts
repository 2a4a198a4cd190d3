import type { Context } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findReceived, listRoutes } from './received.queries.ts';

/** What the page of a received consultation shows, as a look and around each of its forms. */
export async function readReceived({
  tx,
  input,
  acting,
  now,
  trail,
  vault,
}: Context<{ consultationId?: string | undefined }, 'own'>) {
  const consultationId = input.consultationId ?? '';
  const [consultation, routes] = await Promise.all([
    findReceived(tx, vault, consultationId),
    listRoutes(tx, consultationId),
  ]);
  if (!consultation) throw new Problem('not-found');
  trail.saw(acting.organisationId, 'intake', `consultation:${consultation.id}:1`);
  return { now: now.toISOString(), consultation, routes: consultation.state === 'taken' ? routes : [] };
}
