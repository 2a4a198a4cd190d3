import { sawOfCase } from '../../platform/audit/trail.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { lawOf, rulesNow } from '../deadline/index.ts';
import { readCalendar } from './calendar.queries.ts';
import { aheadDays, type CalendarEntry, dayStart } from './calendar.ts';

/** What is agreed on a case from today on, the first so many, and whether there is more. */
export interface NextSteps {
  readonly rows: readonly CalendarEntry[];
  readonly more: boolean;
}

/** The days of the case of the request that stand in the worker's own calendar: one statement. The trail is told. */
export async function readNext(
  { tx, vault, trail, now }: Pick<Context<unknown, 'case'>, 'tx' | 'vault' | 'trail' | 'now'>,
  most: number,
): Promise<NextSteps> {
  const today = dayOf(now);
  const [from, until] = [dayStart(today), dayStart(addDays(today, aheadDays))];
  const found = await readCalendar(tx, vault, from, until, undefined, most + 1);
  const rules = rulesNow();
  const rows = found.slice(0, most).map(({ ownerId, ofClass: of, ...entry }) => {
    sawOfCase(trail, { ...entry, ownerId, of }, `${entry.kind}:${entry.id}`);
    return { ...entry, law: lawOf(entry.rule, rules) };
  });
  return { rows, more: found.length > most };
}
