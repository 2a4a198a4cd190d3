import { type Domain, domains, type NeedView, type Urgency } from './need-fields.ts';

/** How urgency has moved since the same organisation looked before. In words, never a number. */
export const changes = ['first', 'eased', 'more-urgent', 'same', 'not-comparable'] as const;
export type Change = (typeof changes)[number];

export interface NeedNow {
  readonly need: NeedView;
  readonly before: NeedView | undefined;
  readonly change: Change;
}

/** One domain over time: how each organisation sees it now and saw it before, and everything that was seen earlier. */
export interface Course {
  readonly domain: Domain;
  readonly now: readonly NeedNow[];
  readonly earlier: readonly NeedView[];
}

const urgent: readonly Urgency[] = ['none', 'later', 'weeks', 'now'];

/** Urgencies in words can be told apart only where both are known. */
export function changeOf(before: Urgency | undefined, now: Urgency): Change {
  if (before === undefined) return 'first';
  if (before === now) return 'same';
  const [was, is] = [urgent.indexOf(before), urgent.indexOf(now)];
  if (was < 0 || is < 0) return 'not-comparable';
  return is < was ? 'eased' : 'more-urgent';
}

const latestFirst = (a: NeedView, b: NeedView) =>
  b.seenOn.localeCompare(a.seenOn) || b.writtenAt.localeCompare(a.writtenAt) || a.id.localeCompare(b.id);

/** Every domain in its fixed order, those without a look too: what was not looked at is seen as well. */
export function courses(needs: readonly NeedView[]): Course[] {
  return domains.map((domain) => {
    const seen = needs.filter((need) => need.domain === domain).toSorted(latestFirst);
    const owners = [...new Set(seen.map(({ organisationId }) => organisationId))];
    const now = owners.flatMap((owner) => {
      const [need, before] = seen.filter(({ organisationId }) => organisationId === owner);
      return need ? [{ need, before, change: changeOf(before?.urgency, need.urgency) }] : [];
    });
    const shown = new Set(now.map(({ need }) => need.id));
    return { domain, now, earlier: seen.filter(({ id }) => !shown.has(id)) };
  });
}

/** What is needed at once or within weeks as it is seen now, the most urgent first. */
export function urgentNow(needs: readonly NeedView[]): readonly NeedView[] {
  return courses(needs)
    .flatMap(({ now }) => now.map(({ need }) => need))
    .filter(({ urgency }) => urgency === 'now' || urgency === 'weeks')
    .toSorted((a, b) => urgent.indexOf(b.urgency) - urgent.indexOf(a.urgency));
}
