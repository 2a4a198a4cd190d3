import { addDays, dayOf } from '../../src/platform/time/format.ts';
import type { Partner } from './partner.ts';

/** Something said over the JSON face; throws when it is refused. */
export type Say = (token: string, path: string, body: object) => Promise<Record<string, string>>;

export const sayTo =
  (port: number): Say =>
  async (token, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`POST ${path} is refused with ${answer.status}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as Record<string, string>;
  };

const today = dayOf(new Date());
const later = (days: number) => addDays(today, days);
const words = 'Haluan oman kodin, jossa ovi menee lukkoon. Sovittiin, että asiaa katsotaan yhdessä ensi kuussa.';

const domains = ['safety', 'housing', 'money', 'health', 'mental-health', 'legal-aid', 'interpreting', 'residence'];
const sectors = ['safety', 'health', 'social', 'law', 'police-prosecutor', 'residence'];
const rules = ['appeal', 'compensation', 'dissatisfaction'];

async function agree(say: Say, token: string, base: string, partner: Partner, network: (path: string) => Promise<any>) {
  const { id } = await say(token, `${base}/network-consents`, {
    organisationIds: [partner.organisationId],
    ...{ purpose: 'Yhteinen suunnitelma', giver: 'herself', capacity: 'able', language: 'vi', interpreter: 'present' },
    ...{ limitsTold: true, refusalTold: true, form: 'oral', copyGiven: 'given' },
    ...{ startsOn: today, endsOn: later(60), reviewOn: later(30) },
  });
  for (const one of (await network(`${base}/network`)).requests ?? [])
    await say(partner.token, `${base}/grant-requests/${one.id}/answer`, { answer: 'open' });
  return id as string;
}

async function plan(say: Say, token: string, base: string, own: string, partner: Partner) {
  for (const domain of domains)
    await say(token, `${base}/needs`, {
      domain,
      urgency: 'weeks',
      answer: 'answered',
      seenOn: today,
      hers: words,
      ours: words,
    });
  const goals: string[] = [];
  for (const domain of domains.slice(0, 6)) {
    const goal = await say(token, `${base}/goals`, { domain, words, reviewOn: later(20), steps: words });
    goals.push(goal.id as string);
  }
  for (let i = 0; i < 12; i += 1)
    await say(i % 3 ? token : partner.token, `${base}/tasks`, {
      ...{ text: words, forId: i % 2 ? own : partner.organisationId, receiver: 'herself', dueOn: later(i) },
      ...(i % 3 ? { goalId: goals[i % goals.length] } : {}),
    });
  for (const sector of sectors)
    await say(token, `${base}/sector-places`, {
      ...{ sector, state: 'active', sinceOn: today, organisationId: partner.organisationId, wish: 'Sama ihminen.' },
    });
}

async function times(say: Say, token: string, base: string, partner: Partner) {
  for (let i = 0; i < 3; i += 1)
    await say(token, `${base}/meetings`, {
      ...{ day: later(7 * (i + 1)), from: '13.00', until: '14.00', agenda: words, presence: 'present' },
      asked: [`${partner.organisationId}.network-consent`],
    });
  for (let i = 0; i < 8; i += 1)
    await say(token, `${base}/appointments`, {
      ...{ day: later(i + 1), from: '9.30', until: '10.00', kind: 'visit', withWhom: 'sosiaalityö' },
      ...{ interpreter: 'booked', language: 'vietnam' },
    });
  for (const rule of rules)
    await say(token, `${base}/deadlines`, { rule, class: 'process', startedOn: addDays(today, -2) });
}

async function whole(say: Say, token: string, base: string) {
  const ground = { source: 'told-by-her', certainty: 'likely' };
  const ids: string[] = [];
  for (const label of ['Työnantaja', 'Välittäjä', 'Sukulainen'])
    ids.push((await say(token, `${base}/actors`, { ...ground, code: 'employer', label })).id as string);
  for (let i = 0; i < 12; i += 1)
    await say(token, `${base}/events`, {
      ...{ ...ground, code: 'message', label: `Viesti ${i}`, text: words, phases: ['during'] },
      ...{ did: [ids[i % ids.length]], whenEdtf: `2025-${String(i + 1).padStart(2, '0')}` },
    });
  for (const code of ['isolation', 'surveillance', 'withholds-documents'])
    await say(token, `${base}/controls`, {
      ...ground,
      code,
      status: 'observed',
      phases: ['during'],
      whenEdtf: '2025-03/..',
    });
}

const courseOf = [
  'report-made',
  'investigation-opened',
  'hearing',
  'protection-assessment',
  'recorded-interview',
  'hearing',
];

/** A course of proceedings of a year, what stands behind its next step, and whether she was heard. */
async function process(say: Say, token: string, base: string) {
  const told = { source: 'told-by-authority', mover: 'police', note: words };
  const { id } = await say(token, `${base}/processes`, { kind: 'criminal', label: 'ravintola', note: words });
  const course = `${base}/processes/${id}`;
  for (const [place, code] of courseOf.entries())
    await say(token, `${course}/steps`, { ...told, code, when: later(40 * place - 300), state: 'done' });
  const next = await say(token, `${course}/steps`, { ...told, code: 'hearing', when: later(9), state: 'planned' });
  for (const [place, code] of ['pandering', 'trafficking'].entries())
    await say(token, `${course}/offences`, { code, namedOn: later(100 * place - 250), saidBy: 'police' });
  for (const role of ['counsel', 'support-person'])
    await say(token, `${course}/companions`, {
      role,
      basis: 'court-appointed',
      state: 'active',
      notify: 'yes',
      name: role,
    });
  for (const kind of ['transport', 'afterwards', 'interpreter'])
    await say(token, `${base}/couplings/${next.id}/backings`, { kind, state: 'missing', note: words });
  for (const heardBy of ['police', 'support', 'court'])
    await say(token, `${base}/heard`, {
      ...{ heardBy, answeredOn: today, wasHeard: 'partly', understood: 'yes', helped: 'answered', help: words },
      ...{ toldIn: 'fi', forStudy: 'not-asked' },
    });
}

async function referrals(say: Say, token: string, base: string, partner: Partner, consentId: string) {
  for (const sector of ['residence', 'health']) {
    const draft = await say(token, `${base}/referral-drafts`, {
      ...{ basis: `${consentId}/${partner.organisationId}`, sector, urgency: 'normal', asked: words },
    });
    await say(token, `${base}/referral-drafts/${draft.id}/send`, { lines: [] });
  }
}

/** Writes into one case what a case of a year has: every page of it has something to draw. */
export async function furnish(
  port: number,
  token: string,
  caseId: string,
  own: string,
  partner: Partner,
): Promise<void> {
  const say = sayTo(port);
  const base = `/cases/${caseId}`;
  const network = async (path: string) =>
    (
      await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { headers: { authorization: `Bearer ${partner.token}` } })
    ).json();
  const consentId = await agree(say, token, base, partner, network);
  await plan(say, token, base, own, partner);
  await times(say, token, base, partner);
  await whole(say, token, base);
  await process(say, token, base);
  await referrals(say, token, base, partner, consentId);
}
