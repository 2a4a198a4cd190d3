import { type FormFrame, type PartView, readFormFrame } from '../case/index.ts';
import { listOrganisations, type Organisation } from '../organisation/index.ts';
import { readCallable } from './meeting.queries.ts';

/** A part that one may call to a meeting. */
export interface CallablePart extends PartView {
  /** A network consent joins it with the own organisation: it reads the invitation. */
  readonly networked: boolean;
}

/** What the forms of a meeting are drawn of: whom one may call, and all other organisations of the deployment. */
export interface MeetingFrame extends FormFrame {
  readonly parts: readonly CallablePart[];
  readonly organisations: readonly Organisation[];
}

export async function readMeetingFrame({ tx, acting }: Parameters<typeof readFormFrame>[0]): Promise<MeetingFrame> {
  const [frame, callable, organisations] = await Promise.all([
    readFormFrame({ tx, acting }),
    readCallable(tx, acting.case.id),
    listOrganisations(tx),
  ]);
  const parts = frame.head.parts.flatMap((part) => {
    const found = callable.get(part.organisationId);
    return found ? [{ ...part, ...found }] : [];
  });
  return { ...frame, parts, organisations: organisations.filter(({ id }) => id !== acting.organisationId) };
}
