import { z } from 'zod';
import { choice, day, timeOfDay } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { momentOf } from '../../platform/time/moment.ts';
import { shapeOf } from '../line/index.ts';
import { type Basis, bases, meetingFields, presences } from './meeting-fields.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const askedOnBasis = new RegExp(`^${uuid}\\.(${bases.join('|')})$`);

/** Who is asked and on which basis: `id.basis`, one an organisation; empty for one who is not asked. */
const asked = z
  .array(
    z.string().refine((value) => value === '' || askedOnBasis.test(value), 'choose'),
    { error: 'choose' },
  )
  .max(30, 'choose')
  .refine((all) => {
    const chosen = all.filter((value) => value !== '').map((value) => value.slice(0, 36));
    return new Set(chosen).size === chosen.length;
  }, 'choose')
  .optional();

/** A day and two clock times, as meetings and appointments are typed. */
export const timeFields = { day: day(), from: timeOfDay(), until: timeOfDay() };

/** What a meeting is made of; the same for convening and changing. */
export const meetingInput = {
  ...timeFields,
  ...shapeOf(meetingFields, 'always'),
  presence: choice(presences),
  asked,
};

interface Typed {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

/** @throws Problem `invalid` for a time that the change of clocks leaves out, or an end before the start */
function spanOf({ day: on, from, until }: Typed): { starts: Date; ends: Date } {
  const [starts, ends] = [momentOf(on, from), momentOf(on, until)];
  const fields = [
    ...(starts ? [] : [{ field: 'from', reason: 'no-such-time' }]),
    ...(ends ? [] : [{ field: 'until', reason: 'no-such-time' }]),
  ];
  if (!starts || !ends) throw new Problem('invalid', { fields });
  if (ends <= starts) throw new Problem('invalid', { fields: [{ field: 'until', reason: 'before-start' }] });
  return { starts, ends };
}

/**
 * The two moments that were meant, of what is ahead.
 *
 * @throws Problem `invalid` as `spanOf`, and for a start that is past, unless it stands so
 */
export function momentsOf(typed: Typed, now: Date, standing?: Date): { starts: Date; ends: Date } {
  const { starts, ends } = spanOf(typed);
  if (starts <= now && starts.getTime() !== standing?.getTime())
    throw new Problem('invalid', { fields: [{ field: 'day', reason: 'past' }] });
  return { starts, ends };
}

/**
 * The same of what is over.
 *
 * @throws Problem `invalid` as `spanOf`, and for an end that is still ahead
 */
export function pastMomentsOf(typed: Typed, now: Date): { starts: Date; ends: Date } {
  const { starts, ends } = spanOf(typed);
  if (ends > now) throw new Problem('invalid', { fields: [{ field: 'day', reason: 'ahead' }] });
  return { starts, ends };
}

/** Organisations asked, each with its basis. */
export const attendeesOf = ({ asked = [] }: { readonly asked?: readonly string[] | undefined }) =>
  asked
    .filter((value) => value !== '')
    .map((value) => {
      const [id = '', basis = ''] = value.split('.');
      return { id, basis: basis as Basis };
    });
