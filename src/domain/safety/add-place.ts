import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, ids, optionalId, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { isService, listOrganisations } from '../organisation/index.ts';
import { AddPlacePage } from './pages/AddPlacePage.tsx';
import { addPlaceRow, planPlace, readCandidates } from './places.queries.ts';
import { addPlaceAction } from './safety.access.ts';
import { placeKinds } from './safety.ts';

/** Writes down where she is, with the circle of those who may look (access text, sentence 11). */
export const addPlace = change({
  path: '/cases/:caseId/places',
  slug: '/t/:caseId/turva/paikka/uusi',
  summary: 'Write a location row with its own circle of workers; it is never listed with its content.',
  input: z.object({
    caseId: CaseId,
    kind: choice(placeKinds),
    organisationId: optionalId(),
    // Where she is: the one field for the name of a place (access model 5 b (d)).
    text: text(1000, 'any'),
    circle: ids(),
  }),
  action: addPlaceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PlaceAdded',
  async run({ tx, input, acting, trail, vault }) {
    const [candidates, organisations] = await Promise.all([
      readCandidates(tx, input.caseId),
      input.organisationId ? listOrganisations(tx) : [],
    ]);
    if (!input.circle.every((item) => candidates.some(({ id }) => id === item)))
      throw new Problem('invalid', { fields: [{ field: 'circle', reason: 'choose' }] });
    if (input.organisationId && !organisations.some(({ id, kind }) => id === input.organisationId && isService(kind)))
      throw new Problem('invalid', { fields: [{ field: 'organisationId', reason: 'choose' }] });
    const room = await planPlace(tx, input.caseId);
    const id = randomUUID();
    const body = vault.seal({ table: 'place', row: id, room, version: 1 }, input.text);
    await addPlaceRow(tx, input.caseId, {
      id,
      kind: input.kind,
      organisationId: input.organisationId,
      body,
      circle: input.circle,
    });
    // The id alone: kind and circle would tell of a shelter to readers of the log who may not know of it.
    trail.saw(acting.organisationId, 'location', `place:${id}:1`);
    trail.about({ placeId: id });
    return { id };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, candidates, organisations] = await Promise.all([
        readCaseHead(tx, acting),
        readCandidates(tx, acting.case.id),
        listOrganisations(tx),
      ]);
      return {
        head,
        candidates,
        organisations: organisations.filter(({ kind }) => isService(kind)),
        workerId: acting.workerId,
      };
    },
    page: AddPlacePage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/turva`,
});
