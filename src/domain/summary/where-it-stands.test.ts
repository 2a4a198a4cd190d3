import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { grantVital } from '../../../proofs/http/vital-grant.ts';
import { processEndpoints } from '../process/index.ts';
import { summaryEndpoints } from './index.ts';

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase({ endpoints: [...processEndpoints, ...summaryEndpoints] });
});
afterAll(() => world.stop());

const drawn = async (person: MeetingCase['anna']) =>
  (await world.page(person, `/fi/t/${world.caseId}`)).text.includes('id="missa-mennaan"');

test('where her process stands is on the first page for who may read it, and for nobody else', async () => {
  expect(await drawn(world.anna)).toBe(false);
  const begun = await world.of(world.anna, 'POST', '/processes', { kind: 'criminal', label: 'ravintola' });

  const processId = (begun.body as { id: string }).id;
  const step = await world.of(world.anna, 'POST', `/processes/${processId}/steps`, {
    ...{ code: 'report-made', when: later(-3), state: 'done', mover: 'police', source: 'document' },
  });
  expect(step.status).toBeLessThan(300);
  expect(await drawn(world.anna)).toBe(true);
  // The county reads the shared plan and not the process.
  expect(await drawn(world.minna)).toBe(false);
});

test('rows of one hearing in two registers are one among the steps that counsel reads first on a case', async () => {
  const unit = await world.organisation('Tutkintayksikkö', 'police');
  const risto = await world.worker(unit, 'Risto Aho');
  await world.joins(unit, risto, ['case', 'process']);
  const planned = async (person: MeetingCase['anna']): Promise<string> => {
    const course = (await world.of(person, 'POST', '/processes', { kind: 'criminal' })).body as {
      id: string;
    };
    const made = await world.of(person, 'POST', `/processes/${course.id}/steps`, {
      ...{
        code: 'hearing',
        when: later(9),
        state: 'planned',
        source: 'told-by-authority',
        outOfOrder: 'Näin kerrottiin',
      },
    });
    expect(made.status, made.text).toBe(200);
    return (made.body as { id: string }).id;
  };
  const [own, theirs] = [await planned(world.anna), await planned(risto)];
  for (const [by, to] of [
    [risto, world.saarni],
    [risto, world.firm],
    [world.anna, world.firm],
  ] as const)
    await grantVital(world, world.caseId, { by, to, of: 'process' });
  /** The hearings that a card of the first page leads to. */
  const inCard = async (person: MeetingCase['anna'], card: string) => {
    const { text } = await world.page(person, `/fi/t/${world.caseId}`);
    const [, from = ''] = text.split(`id="${card}"`);
    const [body = ''] = from.split('</section>');
    return [own, theirs].filter((id) => body.includes(id));
  };
  expect((await inCard(world.liisa, 'vaiheet')).toSorted()).toEqual([own, theirs].toSorted());
  const answered = await world.of(world.anna, 'POST', `/hearings/${own}/match`, { otherId: theirs, answer: 'same' });
  expect(answered.status, answered.text).toBe(200);
  // What was answered is told to those who read both rooms.
  expect(await inCard(world.liisa, 'vaiheet')).toHaveLength(1);
  const counsel = (await world.page(world.liisa, `/fi/t/${world.caseId}`)).text;
  expect(counsel).toMatch(/kirjannut (Saarni ry ja Tutkintayksikkö|Tutkintayksikkö ja Saarni ry)/);
});
