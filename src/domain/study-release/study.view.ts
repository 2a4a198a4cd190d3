import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { listOrganisations } from '../organisation/index.ts';
import { answerStudyAction, defineStudyAction } from './study.access.ts';
import { isOpen, type Study } from './study.ts';

/** A study for whoever looks: of people their organisation and office alone, never who they are. */
export interface ToldStudy extends Omit<Study, 'authorId' | 'organisationId' | 'officerId' | 'officerOrganisationId'> {
  readonly definedBy: string;
  readonly answeredBy: string | null;
  /** The reader has defined it. */
  readonly own: boolean;
  readonly may: {
    readonly change: boolean;
    readonly answer: boolean;
    /** Make it again for the next time. */
    readonly repeat: boolean;
  };
}

export const organisationNames = async (tx: ReadTx): Promise<ReadonlyMap<string, string>> =>
  new Map((await listOrganisations(tx)).map(({ id, name }) => [id, name]));

export function toldStudy(
  { authorId, organisationId, officerId: _, officerOrganisationId, ...study }: Study,
  acting: Acting,
  names: ReadonlyMap<string, string>,
): ToldStudy {
  const own = authorId === acting.workerId;
  const defines = defineStudyAction.allows(acting);
  return {
    ...study,
    definedBy: names.get(organisationId) ?? '',
    answeredBy: officerOrganisationId === null ? null : (names.get(officerOrganisationId) ?? ''),
    own,
    may: {
      change: own && defines && isOpen(study),
      answer: !own && study.state === 'asked' && answerStudyAction.allows(acting),
      repeat: defines && (study.state === 'made' || study.state === 'not-made'),
    },
  };
}
