import { meetingEndpoints, mountFeed } from '../../src/domain/meeting/index.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { type PlannedCase, plannedCase } from './planned-case.ts';
import type { Person, WorldOptions } from './small-world.ts';

export const today = dayOf(new Date());
export const later = (days: number) => addDays(today, days);

/** The planned case with a counsel and a shelter on it; Saarni, the county and the counsel stand in one network consent. */
export async function meetingCase({ endpoints = [] }: WorldOptions = {}) {
  const world: PlannedCase = await plannedCase({ endpoints: [...meetingEndpoints, ...endpoints], before: mountFeed });
  const firm = await world.organisation('Asianajotoimisto Kuusama', 'counsel');
  const home = await world.organisation('Turvakoti Lyhty', 'shelter');
  const other = await world.organisation('Nuorten tuki', 'ngo');
  const [liisa, tuula, ossi] = [
    await world.worker(firm, 'Liisa Harju'),
    await world.worker(home, 'Tuula Niemi'),
    await world.worker(other, 'Ossi Lahti'),
  ];
  for (const [organisation, worker] of [
    [firm, liisa],
    [home, tuula],
    [other, ossi],
  ] as const)
    await world.joins(organisation, worker, null);
  await world.consent(world.anna, [world.county, firm]);
  await world.opens(world.minna);
  await world.opens(liisa);
  const agenda = { day: later(7), from: '13.00', until: '14.00', agenda: 'Asuminen', presence: 'present' };
  return {
    ...world,
    firm,
    home,
    other,
    liisa,
    tuula,
    ossi,
    /** Calls a meeting with the county and the counsel. */
    convene: (person: Person, more: object = {}) =>
      world.of(person, 'POST', '/meetings', {
        ...agenda,
        asked: [`${world.county}.network-consent`, `${firm}.counsel`],
        ...more,
      }),
    agenda,
  };
}

export type MeetingCase = Awaited<ReturnType<typeof meetingCase>>;

export const problemsOf = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
