import type { ToldBefore } from '../piece/index.ts';
import { AlreadyTold } from './pages/AlreadyTold.tsx';
import { readTellings, readWishes } from './telling.queries.ts';

/** What stands above the form of an event, so that nobody asks twice: only for one who reads the register of the network. */
export const toldBefore: ToldBefore = async ({ tx, vault, trail, acting }) => {
  if (!acting.case.reads.includes('coordination')) return undefined;
  const caseId = acting.case.id;
  const [tellings, wishes] = await Promise.all([
    readTellings(tx, vault, trail, caseId),
    readWishes(tx, vault, trail, caseId),
  ]);
  return (ui) => <AlreadyTold ui={ui} caseId={caseId} tellings={tellings} wishes={wishes} />;
};
