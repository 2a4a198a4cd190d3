import type { ActingOn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { listOrganisations, type Organisation } from '../organisation/index.ts';
import { listHiddenParts } from './consent.queries.ts';
import { fitsNetwork } from './consent.ts';
import type { ConsentForm } from './consent-sheet.ts';

/** The head of the case and the directory, those on the case first. */
export async function prepareConsent({ tx, acting }: { tx: ReadTx; acting: ActingOn<'case'> }): Promise<ConsentForm> {
  const [head, organisations, hidden] = await Promise.all([
    readCaseHead(tx, acting),
    listOrganisations(tx),
    listHiddenParts(tx, acting.case.id),
  ]);
  const onCase = new Set(
    head.parts.filter(({ leftAt }) => leftAt === null).map(({ organisationId }) => organisationId),
  );
  const naming = acting.case.leads || acting.kind === 'shelter';
  const others = organisations.filter(
    ({ id, kind }) => id !== acting.organisationId && (kind !== 'shelter' || naming || onCase.has(id)),
  );
  const today = dayOf(acting.now);
  return {
    head,
    own: organisations.find(({ id }) => id === acting.organisationId) as Organisation,
    others: [...others.filter(({ id }) => onCase.has(id)), ...others.filter(({ id }) => !onCase.has(id))],
    ofNetwork: others.filter(
      ({ id, kind }) => fitsNetwork(kind) && !hidden.has(id) && (kind !== 'shelter' || onCase.has(id)),
    ),
    explainedBy: acting.name,
    defaults: { startsOn: today, endsOn: addDays(today, 181), reviewOn: addDays(today, 90) },
  };
}
