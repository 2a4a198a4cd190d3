import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { exactly } from '../../platform/time/length.ts';
import { gaps, offenceCourse, spells } from './durations.ts';
import { processEndpoints } from './index.ts';
import { isTrafficking } from './offences.ts';
import type { ProcessView } from './process-fields.ts';

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: processEndpoints });
});
afterAll(() => world.stop());

/**
 * A course as published ones tell it (OKV/1233/70/2021): reported, investigated under another offence name with long silences,
 * recognised late, over four years to the charge. Invented in its days; the stages are the law's.
 */
const steps = [
  { code: 'anonymous-interview', when: '2019-05/2019-06', outcome: 'held', source: 'told-by-her' },
  { code: 'report-made', when: '2019-07-02', source: 'document' },
  { code: 'investigation-opened', when: '2019-08-13' },
  { code: 'protection-assessment', when: '2019-08-20', outcome: 'no-measures', herView: 'Pelkään kotikadulla.' },
  { code: 'hearing', when: '2020-02-29', outcome: 'interrupted', note: 'Tulkki oli toisesta murteesta.' },
  { code: 'restraining-order-sought', when: '2020-03-02' },
  { code: 'restraining-order-decided', when: '2020-03-16', outcome: 'ordered' },
  { code: 'investigation-suspended', when: '2020-23~' },
  { code: 'counsel-appointed', when: '2021-10-31', outcome: 'court-appointed' },
  { code: 'support-person-appointed', when: '2021-10-31', outcome: 'court-appointed' },
  { code: 'investigation-opened', when: '2021-11-01', mover: 'police' },
  { code: 'recorded-interview', when: '2022-03-27', outcome: 'held' },
  { code: 'protection-assessment', when: '2022-03-28', outcome: 'measures', herView: 'Verho riittää.' },
  { code: 'investigation-ended', when: '2023-06-01', outcome: 'to-prosecutor' },
  { code: 'charges-considered', when: '2023-06-05' },
  { code: 'charge-brought', when: '2024-02-29', source: 'document' },
  { code: 'damages-claimed', when: '2024-03-01' },
  { code: 'preparatory-hearing', when: '2024-04-10', outcome: 'held' },
  { code: 'main-hearing', when: '2024-05-13/2024-05-16', outcome: 'held' },
  { code: 'judgment-given', when: '2024-06-20', outcome: 'convicted', source: 'document' },
  { code: 'damages-awarded', when: '2024-06-20', outcome: 'in-part', source: 'document' },
  { code: 'dissatisfaction-declared', when: '2024-06-27' },
  { code: 'appeal-filed', when: '2024-07-22' },
  { code: 'leave-sought', when: '2024-07-22', outcome: 'leave-granted' },
  { code: 'appeal-hearing', when: '2025-01-20', outcome: 'held' },
  { code: 'appeal-judgment', when: '2025-03-14', outcome: 'upheld', source: 'document' },
  { code: 'state-compensation-applied', when: '2025-04-01' },
  { code: 'state-compensation-decided', when: '2025-09', outcome: 'in-part', source: 'document' },
  { code: 'compensation-paid', when: '2025-10-01', outcome: 'in-part', source: 'told-by-her' },
  { code: 'judgment-final', when: '2025-05-13', source: 'document', outOfOrder: 'Kirjattu jälkikäteen.' },
  { code: 'release-notice-wish', when: '2025-11-03', outcome: 'wanted', source: 'told-by-her' },
  { code: 'release-notice', when: null, state: 'planned', note: 'Päivää ei ole kerrottu.' },
] as const;

const names = [
  { code: 'pandering', when: '2019-08-13', saidBy: 'police', note: 'Ensimmäinen nimike.' },
  { code: 'other', when: '2020-03-01', saidBy: 'police', name: 'työturvallisuusrikos' },
  { code: 'trafficking', when: '2021-11-01', saidBy: 'prosecutor' },
  { code: 'aggravated-trafficking', when: '2024-02-29', saidBy: 'prosecutor' },
] as const;

test('a whole course is entered through the JSON face and read back without losing anything', async () => {
  const begun = {
    kind: 'criminal',
    label: 'Koko kulku',
    reference: '5500/R/1/19',
    suspects: ['A', 'B', 'C, välittäjä'],
  };
  const { body: made } = await world.of(world.anna, 'POST', '/processes', { ...begun, note: 'Julkaistun kaltainen.' });
  const sent = steps.map(({ when, ...step }) => ({
    ...{ state: 'done', source: 'told-by-authority', note: null, herView: null, outOfOrder: null, outcome: null },
    ...step,
    whenEdtf: when,
  }));
  for (const { whenEdtf, ...step } of sent) {
    const body = Object.fromEntries(Object.entries(step).filter(([, value]) => value !== null));
    const when = whenEdtf === null ? {} : { when: { edtf: whenEdtf } };
    const answer = await world.of(world.anna, 'POST', `/processes/${made.id}/steps`, { ...body, ...when });
    expect(answer.status, `${step.code} ${answer.text}`).toBe(200);
  }
  for (const name of names)
    expect((await world.of(world.anna, 'POST', `/processes/${made.id}/offences`, name)).status).toBe(200);
  const [read] = (await world.of(world.anna, 'GET', '/processes')).body.processes as ProcessView[];
  expect(read).toMatchObject({ ...begun, note: 'Julkaistun kaltainen.', state: 'open' });
  const back = read?.steps.map(({ code, whenEdtf, state, source, note, herView, outOfOrder, outcome }) => ({
    ...{ code, whenEdtf, state, source, note, herView, outOfOrder, outcome },
  }));
  const inOrder = (item: object) => JSON.stringify(Object.entries(item).toSorted(([a], [b]) => a.localeCompare(b)));
  const byCode = (a: object, b: object) => inOrder(a).localeCompare(inOrder(b));
  expect(back?.toSorted(byCode)).toEqual(
    sent.map((step) => Object.fromEntries(Object.entries(step).filter(([name]) => name !== 'mover'))).toSorted(byCode),
  );
  expect(read?.offences.map(({ code, whenEdtf, saidBy }) => [code, whenEdtf, saidBy])).toEqual(
    names.map(({ code, when, saidBy }) => [code, when, saidBy]),
  );
  const process = read as ProcessView;
  const all = spells(process.steps, '2026-11-24');
  expect(all.map(({ stage }) => stage)).toEqual([
    'report',
    'investigation',
    'charges',
    'trial',
    'judgment',
    'appeal',
    'compensation',
    'after',
  ]);
  expect(offenceCourse(process.offences, isTrafficking).underOtherNames).toEqual(exactly(811));
  // The long silences are seen: twice in the investigation, and the one that goes on.
  expect(gaps(process.steps, '2026-11-24').filter(({ length }) => (length.most ?? 0) > 365)).toHaveLength(3);
  expect((await world.see(world.anna, '/prosessi')).text).toContain('työturvallisuusrikos'.replace('t', 'T'));
});
