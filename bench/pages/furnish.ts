import { type UseOnCase, useOnCase } from '../../src/platform/http/call.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { slice } from '../slices.ts';
import type { Partner } from './partner.ts';

/** Uses endpoints on a case over the JSON face of the program at a port; what is refused throws. */
export const useAt = (port: number, token: string, caseId: string): UseOnCase =>
  useOnCase(async ({ method, path, body }) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, body: await answer.json() };
  }, caseId);

const today = dayOf(new Date());
const later = (days: number) => addDays(today, days);
const words = 'Haluan oman kodin, jossa ovi menee lukkoon. Sovittiin, että asiaa katsotaan yhdessä ensi kuussa.';

const domains = [
  'safety',
  'housing',
  'money',
  'health',
  'mental-health',
  'legal-aid',
  'interpreting',
  'residence',
] as const;
const sectors = ['safety', 'health', 'social', 'law', 'police-prosecutor', 'residence'] as const;
const rules = ['appeal', 'compensation', 'dissatisfaction'] as const;

/** The two who write: of the own organisation and of the partner. */
interface Writers {
  readonly own: UseOnCase;
  readonly partners: UseOnCase;
  readonly ownId: string;
  readonly partnerId: string;
}

async function agree({ own, partners, partnerId }: Writers): Promise<string> {
  const [{ recordNetworkConsent }, { answerGrantRequest, viewNetwork }] = [
    await slice('consent'),
    await slice('access'),
  ];
  const { id } = await own(recordNetworkConsent, {
    organisationIds: [partnerId],
    ...{ purpose: 'Yhteinen suunnitelma', giver: 'herself', capacity: 'able', language: 'vi', interpreter: 'present' },
    ...{ limitsTold: true, refusalTold: true, form: 'oral', copyGiven: 'given' },
    ...{ startsOn: today, endsOn: later(60), reviewOn: later(30) },
  });
  for (const request of (await partners(viewNetwork, {})).requests)
    await partners(answerGrantRequest, { requestId: request.id, answer: 'open' });
  return id;
}

async function plan({ own, partners, ownId, partnerId }: Writers) {
  const [{ recordNeed }, { askTask, setGoal }] = [await slice('need'), await slice('plan')];
  const { recordSectorPlace } = await slice('sector');
  for (const domain of domains)
    await own(recordNeed, { domain, urgency: 'weeks', answer: 'answered', seenOn: today, hers: words, ours: words });
  const goals: string[] = [];
  for (const domain of domains.slice(0, 6)) {
    const goal = await own(setGoal, { domain, words, reviewOn: later(20), steps: words });
    goals.push(goal.id);
  }
  for (let i = 0; i < 12; i += 1)
    await (i % 3 ? own : partners)(askTask, {
      ...{ text: words, forId: i % 2 ? ownId : partnerId, receiver: 'herself', dueOn: later(i) },
      ...(i % 3 ? { goalId: goals[i % goals.length] } : {}),
    });
  for (const sector of sectors)
    await own(recordSectorPlace, {
      ...{ sector, state: 'active', sinceOn: today, organisationId: partnerId, wish: 'Sama ihminen.' },
    });
}

async function times({ own, partnerId }: Writers) {
  const [{ conveneMeeting, recordAppointment }, { startDeadline }] = [await slice('meeting'), await slice('deadline')];
  for (let i = 0; i < 3; i += 1)
    await own(conveneMeeting, {
      ...{ day: later(7 * (i + 1)), from: '13.00', until: '14.00', agenda: words, presence: 'present' },
      asked: [`${partnerId}.network-consent`],
    });
  for (let i = 0; i < 8; i += 1)
    await own(recordAppointment, {
      ...{ day: later(i + 1), from: '9.30', until: '10.00', kind: 'visit', withWhom: 'sosiaalityö' },
      ...{ interpreter: 'booked', language: 'vietnam' },
    });
  for (const rule of rules) await own(startDeadline, { rule, class: 'process', startedOn: addDays(today, -2) });
}

async function whole({ own }: Writers) {
  const { recordActor, recordControl, recordEvent } = await slice('piece');
  const ground = { source: 'told-by-her', certainty: 'likely' } as const;
  const ids: string[] = [];
  for (const label of ['Työnantaja', 'Välittäjä', 'Sukulainen'])
    ids.push((await own(recordActor, { ...ground, code: 'employer', label })).id);
  for (let i = 0; i < 12; i += 1)
    await own(recordEvent, {
      ...{ ...ground, code: 'message', label: `Viesti ${i}`, text: words, phases: ['during'] },
      ...{ did: ids.slice(i % ids.length, (i % ids.length) + 1), whenEdtf: `2025-${String(i + 1).padStart(2, '0')}` },
    });
  for (const code of ['isolation', 'surveillance', 'withholds-documents'] as const)
    await own(recordControl, { ...ground, code, status: 'observed', phases: ['during'], whenEdtf: '2025-03/..' });
}

const courseOf = [
  'report-made',
  'investigation-opened',
  'hearing',
  'protection-assessment',
  'recorded-interview',
  'hearing',
] as const;

/** A course of proceedings of a year; gives its next step. */
async function process({ own }: Writers): Promise<string> {
  const { addCompanion, beginProcess, nameOffence, recordStep } = await slice('process');
  const told = { source: 'told-by-authority', mover: 'police', note: words } as const;
  const { id: processId } = await own(beginProcess, { kind: 'criminal', label: 'ravintola', note: words });
  for (const [place, code] of courseOf.entries())
    await own(recordStep, { ...told, processId, code, when: later(40 * place - 300), state: 'done' });
  const next = await own(recordStep, { ...told, processId, code: 'hearing', when: later(9), state: 'planned' });
  for (const [place, code] of (['pandering', 'trafficking'] as const).entries())
    await own(nameOffence, { processId, code, when: later(100 * place - 250), saidBy: 'police' });
  for (const role of ['counsel', 'support-person'] as const)
    await own(addCompanion, {
      ...{ processId, role, basis: 'court-appointed', state: 'active', notify: 'yes', name: role },
    });
  return next.id;
}

/** What stands behind a step, and whether she was heard. */
async function around({ own }: Writers, stepId: string) {
  const [{ recordBacking }, { recordHeard }] = [await slice('coupling'), await slice('wellbeing')];
  for (const kind of ['transport', 'afterwards', 'interpreter'] as const)
    await own(recordBacking, { stepId, kind, state: 'missing', note: words });
  for (const heardBy of ['police', 'support', 'court'] as const)
    await own(recordHeard, {
      ...{ heardBy, answeredOn: today, wasHeard: 'partly', understood: 'yes', helped: 'answered', help: words },
      ...{ toldIn: 'fi', forStudy: 'not-asked' },
    });
}

async function referrals({ own, partnerId }: Writers, consentId: string) {
  const { chooseReferral, sendReferral } = await slice('referral');
  for (const sector of ['residence', 'health'] as const) {
    const { id: draftId } = await own(chooseReferral, {
      ...{ basis: `${consentId}/${partnerId}`, sector, urgency: 'normal', asked: words },
    });
    await own(sendReferral, { draftId, lines: [] });
  }
}

/** Writes into one case what a case of a year has: every page of it has something to draw. */
export async function furnish(
  port: number,
  token: string,
  caseId: string,
  ownId: string,
  partner: Partner,
): Promise<void> {
  const writers: Writers = {
    own: useAt(port, token, caseId),
    partners: useAt(port, partner.token, caseId),
    ownId,
    partnerId: partner.organisationId,
  };
  const consentId = await agree(writers);
  await plan(writers);
  await times(writers);
  await whole(writers);
  await around(writers, await process(writers));
  await referrals(writers, consentId);
}
