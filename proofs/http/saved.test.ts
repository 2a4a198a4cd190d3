import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctNote, writeNote } from '../../src/domain/note/index.ts';
import { viewTimeline } from '../../src/domain/timeline/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { formAfter, wayOn } from '../../src/platform/http/saved-notice.ts';
import { type OneCase, oneCase } from './one-case.ts';

/** What a page says after a saving, and where it leads to correct it. */
let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [writeNote, correctNote, viewTimeline] });
});
afterAll(() => world.stop());

const write = (text: string) =>
  world.fill(world.anna, '/merkinta', { class: 'support', happenedOn: '1.11.2026', text });
const savedOf = ({ headers }: { headers: Headers }) =>
  headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('rinnalla-saved='))
    ?.split(';')[0] ?? '';
async function at(page: string, cookie: string) {
  const headers = { cookie: `rinnalla=${world.anna.token}; ${cookie}` };
  const answer = await world.app.fetch(new Request(`http://localhost:3000${page}`, { headers }));
  return { text: await answer.text(), headers: answer.headers };
}

test('the page after a saving says so once, and leads to the form in which it is corrected', async () => {
  const done = await write('Soitti aamulla.');
  const page = done.headers.get('location')?.split('#')[0] ?? '';
  const said = savedOf(done);
  const { text, headers } = await at(page, said);
  const way = /href="([^"]+)">Korjaa</.exec(text)?.[1] ?? '';
  expect([text.includes('Tallennettu'), savedOf({ headers })]).toEqual([true, 'rinnalla-saved=']);
  expect((await at(way, '')).text).toContain('Soitti aamulla.');
  expect((await at(page, '')).text).not.toContain('Tallennettu klo');
  // Another page, in another window, takes nothing of it.
  expect((await at(way, said)).text).not.toContain('Tallennettu klo');
});

test('a refusal says nothing of the kind', async () => {
  const refused = await write('');
  expect([refused.status, savedOf(refused)]).toEqual([422, '']);
});

test('nobody is led out of the service by what a browser holds', async () => {
  const page = `/fi/t/${world.caseId}/aikajana`;
  for (const does of ['corrects', 'undoes', 'opens', ''])
    for (const elsewhere of ['https://elsewhere.example', '//elsewhere.example', 'x', '%']) {
      const { text } = await at(page, `rinnalla-saved=${[page, does, elsewhere].map(encodeURIComponent).join('|')}`);
      expect([text.includes('Tallennettu'), /href="(?!\/[a-z])[^"]*elsewhere/.test(text)]).toEqual([true, false]);
    }
});

/** Every change by a page goes on to a page that says so, or answers itself: by what is shown once, or by a file. */
test('no saving is silent', () => {
  const silent = endpoints.filter(
    (endpoint) =>
      endpoint.method === 'POST' && endpoint.slug && !endpoint.afterwards && !endpoint.done && !endpoint.file,
  );
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});

const changes = endpoints.filter((endpoint): endpoint is AnyChange => endpoint.method === 'POST');
const silentAfter = changes.filter(
  (endpoint) => endpoint.form && endpoint.slug && !endpoint.done && !endpoint.file && !formAfter(endpoints, endpoint),
);

test('what says that it can be corrected or taken back has a form for it', () => {
  const keeping = changes.filter(({ keeps }) => keeps !== undefined);
  expect(keeping.length).toBeGreaterThan(80);
  expect(keeping.filter((endpoint) => !formAfter(endpoints, endpoint)).map(({ slug }) => slug)).toEqual([]);
});

test('a naming, a bar, a referral and a consent lead to where they end', () => {
  const after = (audit: string, view: object) => {
    const made = changes.find((endpoint) => endpoint.audit === audit && endpoint.keeps) as AnyChange;
    return wayOn(endpoints, made, view, { caseId: 'abc234' });
  };
  for (const [audit, view, at] of [
    ['MemberNamed', { id: 'm', workerId: 'w' }, '/t/abc234/tiimi/w/paata'],
    ['BarSet', { id: 'b' }, '/t/abc234/estot/b/pura'],
    ['ReferralSent', { id: 'r' }, '/t/abc234/ohjaukset/r/peru'],
    ['ConsentRecorded', { id: 'c' }, '/t/abc234/lupa/c/peru'],
  ] as const)
    expect(after(audit, view)).toEqual({ does: 'undoes', at });
  expect(after('NoteWritten', { id: 'n' })).toEqual({ does: 'corrects', at: '/t/abc234/merkinta/n' });
  // Of a row that the answer does not tell nothing is said.
  expect(after('BarSet', {})).toBeUndefined();
});

/** Savings after which nothing leads to a correction, and why. */
const final = {
  'it ends or takes back something itself, which is begun again where it was begun':
    'AccountEnded BarLiftingRecorded CircleAdmissionEnded CompilationClosed CompilationPartTakenBack ConsentNarrowed ConsentWithdrawn ConsultationWithdrawn ' +
    'ContactPointEnded DeadlineEnded EverythingWithdrawn GrantEnded HelplineEnded HeardStudyWithdrawn InvitationWithdrawn JoinEnded JoinOfferWithdrawn ' +
    'LawProposalClosed MeetingEnded MemberEnded NetworkLeft NetworkMeetingCancelled PartEnded PartLeft PracticeWithdrawn ReferralDraftDiscarded ReferralEnded ' +
    'ReferralWithdrawn TaskWithdrawn ConsultationClosed',
  'it answers somebody, who has read the answer or acts by it: another answer is another act':
    'BarredTaskPassed ConsultationAnswered ConsultationSentOn ConsultationTaken FirstContactTold GrantRequestAnswered HandOverAnswered HandOverQuestionAnswered ' +
    'InvitationAccepted InvitationDeclined InviteWishDeclined LawProposed NamesAnswered NamesAsked ProposalDecisionRecorded ReferralAccepted ReferralDeclined ' +
    'ReferralOpened ReferralQuestioned ReferralReplied StudyAnswered TaskAnswered WarningPassed WarningSent InviteWishSent',
  'the page that follows is the next step of the same thing, with the way back in it':
    'CaseOpened CompilationCopyNotGiven CompilationKeyNamed CompilationLinesChosen CompilationLinesRevised CompilationOpened CompilationSent HandOverOffered ' +
    'LawImported ProcessClocksStarted RecommendationsLoaded ReferralDrafted',
  'what was said before stands, and the next is said beside it':
    'DecisionRecorded FirstContactPlanned GoalReviewed GoalViewAdded HearingMatched LeadNamedForMore MeasureRecorded MeetingRecorded NeedsRecorded NetworkHostNamed PersonRecorded ' +
    'PlaceAdded PracticeReviewed ProcessStateChanged ProvisionChecked SafetyRecorded WaitingPutOff',
} as const;

test('every saving leads to where it is corrected or taken back, or it is told why not', () => {
  const told = Object.values(final).flatMap((kinds) => kinds.split(' '));
  const without = [...new Set(silentAfter.map(({ audit }) => audit))].toSorted();
  expect(without).toEqual(told.toSorted());
});
