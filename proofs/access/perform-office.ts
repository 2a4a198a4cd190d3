import type { OfficeAct } from './acts-office.ts';
import type { Doings } from './hand.ts';
import { call, closed, hashOf, orNobody } from './hand.ts';

/** The key of a practice: the one that every program ships is called as it is there. */
const storedKey = (practice: string): string =>
  practice === 'shipped' ? 'safety-first' : `own-${hashOf(practice).toString('hex').slice(0, 16)}`;

/** What concerns no case, done in the live database. */

export const ofOffice: Doings<OfficeAct['act']> = {
  'ask-consultation': async (hand, act) => {
    const to = act.to.map(hand.live.ids.of);
    await call(hand, 'plan_consultation', [act.region, to]);
    await call(hand, 'ask_consultation', [
      hand.live.ids.of(act.id),
      ['housing'],
      act.region,
      'normal',
      to,
      closed,
      closed,
    ]);
  },
  // Taken and kept at once, as the program does it.
  'take-consultation': async (hand, act) => {
    const id = hand.live.ids.of(act.consultation);
    await call(hand, 'take_consultation', [id]);
    await call(hand, 'keep_taken_consultation', [id, closed, null, null]);
  },
  'answer-consultation': async (hand, act) => {
    const id = hand.live.ids.of(act.consultation);
    await call(hand, 'plan_consultation_answer', [id]);
    await call(hand, 'answer_consultation', [id, act.state, closed, closed]);
  },
  'route-consultation': async (hand, act) => {
    const [id, to] = [hand.live.ids.of(act.consultation), hand.live.ids.of(act.to)];
    await call(hand, 'plan_consultation_route', [id, to]);
    await call(hand, 'route_consultation', [id, to, closed, null, closed]);
  },
  'add-to-consultation': async (hand, act) => {
    const id = hand.live.ids.of(act.consultation);
    await call(hand, 'plan_consultation_more', [id]);
    await call(hand, 'add_to_consultation', [id, closed, closed]);
  },
  'withdraw-consultation': async (hand, act) =>
    call(hand, 'withdraw_consultation', [hand.live.ids.of(act.consultation)]),
  'note-consultation-read': async (hand, act) =>
    call(hand, 'note_consultation_read', [hand.live.ids.of(act.consultation)]),
  'put-service': async (hand, act) =>
    call(hand, 'put_service', [
      JSON.stringify({
        id: hand.live.ids.of(act.service),
        organisation_id: orNobody(hand, act.organisation),
        source: 'own',
        provider: 'somebody',
        words: {},
        needs: [],
        regions: [],
        languages: [],
        serves: [],
        who_pays: 'not-known',
        classified: 'told',
        document: {},
        is_public: act.isPublic,
      }),
      act.seen,
    ]),
  'end-service': async (hand, act) => call(hand, 'end_service', [hand.live.ids.of(act.service), act.seen, act.state]),
  'renew-feed': async (hand, act) => call(hand, 'renew_feed', [hashOf(`feed ${act.id}`), 'fi']),
  'end-feed': async (hand) => call(hand, 'end_feed', []),
  'write-law': async (hand, act) =>
    call(hand, 'write_law', [
      JSON.stringify([
        {
          kind: 'rule',
          key: act.rule,
          seen: act.seen,
          act: 'corrected',
          said: { moves: true },
          reason: 'the law has changed',
        },
      ]),
    ]),
  'propose-law': async (hand, act) => call(hand, 'propose_law', [hand.live.ids.of(act.id), 'ul-53', 0, 'fi', closed]),
  'answer-proposal': async (hand, act) => {
    const entry = act.state === 'taken' ? 1 : null;
    await call(hand, 'answer_law_proposal', [hand.live.ids.of(act.proposal), entry, closed]);
  },
  'put-service-words': async (hand, act) => {
    const none = JSON.stringify({ fi: [], sv: [], en: [] });
    await call(hand, 'put_service_words', [act.topic, none, none, act.seen]);
  },
  'put-helpline': async (hand, act) =>
    call(hand, 'put_helpline', [
      JSON.stringify({
        key: act.line,
        state: 'open',
        words: { fi: {}, sv: {}, en: {} },
        numbers: ['0800 000 000'],
        opening: 'always',
        hours: [],
        on_holidays: 'not-told',
        languages: [],
        interpreted: [],
        nameless: 'not-told',
        cost: 'not-told',
        off_bill: false,
        source: 'a page',
        checked_on: '2026-01-01',
        next_check_on: '2026-06-01',
        owner_id: orNobody(hand, act.owner),
      }),
      act.seen,
    ]),
  'put-practice': async (hand, act) =>
    call(hand, 'put_practice', [
      JSON.stringify({
        key: storedKey(act.practice),
        state: act.state,
        words: { fi: {} },
        themes: ['network'],
        kinds: [],
        needs: [],
        sectors: [],
        steps: [],
        evidence: 'description',
        contact: '010 000 000',
        owner_id: hand.live.ids.of(act.owner),
        review_on: '2030-01-01',
      }),
      act.seen,
    ]),
  'put-adoption': async (hand, act) =>
    call(hand, 'put_adoption', [
      JSON.stringify({ key: storedKey(act.practice), state: 'in-use', since_on: '2026-01-01' }),
      act.seen,
    ]),
  'put-stance': async (hand, act) =>
    call(hand, 'put_stance', [
      JSON.stringify({
        item: act.item,
        state: 'partly',
        reason: 'not all of it yet',
        actions:
          act.doer === null ? [] : [{ what: 'an agreement', who: hand.live.ids.of(act.doer), by: null, done: null }],
        owner_id: orNobody(hand, act.owner),
      }),
      act.seen,
    ]),
  'load-recommendations': async (hand, act) =>
    call(hand, 'put_recommendation_sets', [
      JSON.stringify([
        {
          key: act.list,
          seen: act.seen,
          about: { title: 't', publisher: 'p', language: 'fi', address: 'a', licence: 'l' },
          items: [{ key: `${act.list}-1` }],
        },
      ]),
    ]),
  'put-network': async (hand, act) => {
    const organisation = { network: act.network, organisation_id: orNobody(hand, act.organisation) };
    const rows = {
      host: () => organisation,
      member: () => ({
        ...{ network: act.network, state: act.out ? 'out' : 'in', sectors: [] },
        contact: act.out ? null : 'somebody',
      }),
      week: () => ({ ...organisation, week_on: act.row }),
      meeting: () => ({
        ...{ id: hand.live.ids.of(act.row), network: act.network, state: 'open', place: 'here', agenda: 'something' },
        ...{ starts_at: '2026-01-05T08:00:00Z', ends_at: '2026-01-05T09:00:00Z' },
      }),
      agreed: () => ({
        ...{
          ...organisation,
          id: hand.live.ids.of(act.row),
          state: 'open',
          agreed_on: '2026-01-05',
          what: 'something',
        },
      }),
    };
    await call(hand, `put_network_${act.what}`, [JSON.stringify(rows[act.what]()), act.seen]);
  },
  'put-training': async (hand, act) =>
    call(hand, 'put_training', [
      JSON.stringify({
        id: hand.live.ids.of(act.training),
        state: 'open',
        name: 'a course',
        themes: ['network'],
        provider: 'somebody',
      }),
      act.seen,
    ]),
  'put-learnt': async (hand, act) =>
    call(hand, 'put_learnt', [
      JSON.stringify({
        id: hand.live.ids.of(act.learnt),
        state: 'held',
        training_id: hand.live.ids.of(act.training),
        done_on: '2026-01-05',
      }),
      act.seen,
    ]),
  'assess-self': async (hand, act) =>
    call(hand, 'assess_self', [JSON.stringify({ network: 'can' }), act.role, act.seen]),
  'put-study': async (hand, act) => {
    const halfYear = (n: number) => `${2020 + Math.floor(n / 2)}-${n % 2 === 0 ? '01' : '07'}-01`;
    await call(hand, 'put_study', [
      JSON.stringify({
        ...{ id: hand.live.ids.of(act.study), state: act.state, question: 'something', tables: 'themes', k: act.k },
        ...{ from_on: halfYear(act.from), until_on: halfYear(act.until), readers: 'somebody', basis: 'a task' },
      }),
      act.seen,
    ]);
  },
  'answer-study': async (hand, act) =>
    call(hand, 'answer_study', [hand.live.ids.of(act.study), act.seen, act.approves, act.approves ? null : 'unclear']),
  'appoint-team-lead': async (hand, act) =>
    call(hand, 'appoint_team_lead', [hand.live.ids.of(act.worker), hand.live.ids.of(act.lead), act.appoint]),
};
