import { inventedKey } from '../../seeds/story/acts/disclosures.ts';
import { liftBar, nameMember, setBar } from '../../src/domain/access/index.ts';
import { recordConsent, recordDisclosureConsent } from '../../src/domain/consent/index.ts';
import { askConsultation, takeConsultation } from '../../src/domain/consultation/index.ts';
import { chooseLines, nameKey, openCompilation, releasePart, viewChoice } from '../../src/domain/disclosure/index.ts';
import { takeInDocument } from '../../src/domain/document/index.ts';
import { offerHandOver } from '../../src/domain/hand-over/index.ts';
import { offerJoin } from '../../src/domain/joining/index.ts';
import { proposeCorrection } from '../../src/domain/law-register/index.ts';
import { askNames } from '../../src/domain/log/index.ts';
import { writePractice } from '../../src/domain/own-practice/index.ts';
import { recordStep } from '../../src/domain/process/index.ts';
import { acceptOffer, chooseReferral, openOffer, sendReferral } from '../../src/domain/referral/index.ts';
import { acknowledgeWarning, passWarning, sendWarning } from '../../src/domain/warning/index.ts';
import { markOfKey } from '../../src/platform/crypto/receiver-key.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { caseNamed, keepCode } from './cases.ts';
import { competenceWays } from './competence-ways.ts';
import { actingIn } from './doing.ts';
import { frozenAt } from './freeze.ts';
import { networkWays } from './network-ways.ts';
import { practice, practiceWays } from './practice-rows.ts';
import type { OneWay } from './reach.ts';
import { studyWays } from './study-rows.ts';
import { asked, consentTo, invited, proposal } from './terms.ts';
import { publishedList, textFile } from './values.ts';
import { waitingWays } from './waiting-ways.ts';
import { organisations, workers } from './words.ts';
import type { Program } from './world.ts';

/** The id of the row that a statement finds. */
async function idOf({ client }: Program, sql: string, values: readonly string[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, [...values]);
  return rows[0]!.id;
}

const newestAlert = (world: Program, caseId: string) =>
  idOf(world, 'select id from app.warning_alert where case_id = $1 order by sent_at desc, id limit 1', [caseId]);

const stepOf = (world: Program, caseId: string, code: string) =>
  idOf(
    world,
    'select s.id from app.process_step s join app.room r on r.id = s.room_id where r.case_id = $1 and s.code = $2',
    [caseId, code],
  );

/** The hearing that is to come as Saarni and as the police have it. */
export async function twoRows(
  world: Program,
  caseId: string,
): Promise<{ readonly stepId: string; readonly otherId: string }> {
  const rowOf = (organisation: string) =>
    idOf(
      world,
      `select s.id from app.process_step s join app.room r on r.id = s.room_id
       where r.case_id = $1 and r.organisation_id = $2 and s.code = 'hearing' and s.state = 'planned'`,
      [caseId, organisation],
    );
  return { stepId: await rowOf(organisations.saarni.id), otherId: await rowOf(organisations.police.id) };
}

/** A link of the own organisation: the same two ends may be tied so once more. */
async function aLink({ client }: Program, caseId: string) {
  const { rows } = await client.query<{ fromId: string; toId: string; code: string }>(
    `select l.from_id as "fromId", l.to_id as "toId", l.code from app.link l join app.room r on r.id = l.room_id
     where r.case_id = $1 and r.organisation_id = $2 order by l.id limit 1`,
    [caseId, organisations.saarni.id],
  );
  return rows[0]!;
}

/** A goal that went along with a referral that goes on. */
async function aGoalAlong({ client }: Program, caseId: string): Promise<{ referralId: string; goalId: string }> {
  const { rows } = await client.query<{ referralId: string; goalId: string }>(
    `select id as "referralId", goals[1] as "goalId" from app.referral
     where case_id = $1 and state in ('accepted', 'first-contact') and cardinality(goals) > 0 order by made_at, id limit 1`,
    [caseId],
  );
  return rows[0]!;
}

/**
 * What the story leaves out: a row of the case Koivu in every state in which an act can begin, so that every act reaches its end for
 * somebody. Told an hour back, like what is compared with it. Gives what one worker alone can ask for, out of these rows.
 */
export async function addRows(world: Program): Promise<readonly OneWay[]> {
  await world.client.query(`update priv.clock set ahead = '-2 hours'`);
  const koivu = await caseNamed(world, 'Koivu');
  const by = actingIn(world, koivu, 4_000_000);
  const anna = by('anna');

  // An invitation that waits; referrals that were drafted, sent and opened, one of them a proposal to the Assistance System.
  await invited(by, 'niitty');
  const toRanta = await consentTo(by, 'ranta');
  const toCounty = await consentTo(by, 'county');
  const refers = async (
    consentId: string,
    to: 'county' | 'ranta',
    sector: 'health' | 'social' | 'law' | 'everyday',
  ) => {
    const { id: draftId } = await anna(chooseReferral, {
      basis: `${consentId}/${organisations[to].id}`,
      sector,
      urgency: 'normal',
      asked: 'Käynti ja arvio',
    });
    return draftId;
  };
  await anna(sendReferral, { draftId: await refers(toCounty, 'county', 'social'), lines: [] });
  const opened = await anna(sendReferral, { draftId: await refers(toCounty, 'county', 'health'), lines: [] });
  await by('ritva')(openOffer, { offerId: opened.id });
  await anna(sendReferral, { draftId: await refers(toRanta, 'ranta', 'social'), lines: [] });
  const accepted = await anna(sendReferral, { draftId: await refers(toCounty, 'county', 'everyday'), lines: [] });
  await by('ritva')(acceptOffer, { offerId: accepted.id });
  await refers(toCounty, 'county', 'law');

  // Another organisation's draft; a question that waits.
  const minna = by('minna');
  const { id: consentId } = await minna(recordConsent, {
    ...asked,
    ownerIds: [organisations.county.id],
    toIds: [organisations.kaisla.id],
    classes: ['social'],
  });
  await minna(chooseReferral, {
    basis: `${consentId}/${organisations.kaisla.id}`,
    sector: 'health',
    urgency: 'normal',
    asked: 'Seurantakäynti',
  });
  await minna(askConsultation, {
    kinds: ['law'],
    urgency: 'week',
    region: 'Länsirannikko',
    receivers: [organisations.ranta.id],
    text: 'Mistä hän saa neuvoa?',
  });

  // Files of two organisations, one of them evidence with what it came as.
  const paper = { name: 'Muistio', file: textFile, fileName: 'muistio.txt' };
  await anna(takeInDocument, { ...paper, class: 'support', evidence: true });
  await minna(takeInDocument, { ...paper, class: 'social' });

  // One that has been taken by an organisation that may send it on.
  const { id: consultationId } = await anna(askConsultation, {
    kinds: ['housing'],
    urgency: 'week',
    region: 'Länsirannikko',
    receivers: [organisations.county.id, organisations.kaisla.id, organisations.ranta.id, organisations.lyhty.id],
    text: 'Mistä löytyy asunto kuukaudeksi?',
  });
  await by('ritva')(takeConsultation, { consultationId });

  // The lead is offered; a bar is to be lifted; a part of a compilation is chosen and not released yet.
  await anna(offerHandOver, {
    ...{ toId: organisations.county.id, note: 'Vastuu siirtyy, kun sopii.' },
    ...{ sheet: 'yes', parts: ['contact', 'times', 'plan', 'wishes', 'child'], agreed: 'her' },
  });
  const bar = await anna(setBar, { workerId: workers.eero.id, reason: 'her-wish' });
  await anna(liftBar, { barId: bar.id });
  const { rows } = await world.client.query<{ id: string }>(
    `select id from priv.compilation where case_id = $1 and state = 'open' order by id limit 1`,
    [koivu],
  );
  const compilationId = rows[0]!.id;
  const { lines } = await anna(viewChoice, { compilationId });
  const draft = await anna(chooseLines, { compilationId, lines: lines.slice(0, 2).map(({ key }) => key) });

  // Another one that can be sent, and a consent on which none has been opened yet.
  const { id: toPolice } = await anna(recordDisclosureConsent, {
    ...asked,
    ownerIds: [organisations.saarni.id],
    toId: organisations.police.id,
  });
  const released = async (mark?: string) => {
    const { id } = await anna(openCompilation, { consentId: toPolice, purpose: 'Esitutkintaa varten' });
    const about = { compilationId: id };
    if (mark) await anna(nameKey, { ...about, key: inventedKey, unit: 'Tutkinta', person: 'Ylikonstaapeli Salo' });
    const chosen = (await anna(viewChoice, about)).lines.slice(0, 2).map(({ key }) => key);
    const { partId } = await anna(chooseLines, { ...about, lines: chosen });
    await anna(releasePart, { ...about, partId, checked: true, mark });
    return id;
  };
  // The answer is the sealed file.
  const mark = markOfKey(inventedKey);
  const sealing = { mark, compared: 'phone', same: true, word: 'Esitutkintaa varten' };
  await world.ask(
    {
      ...{ as: 'anna', method: 'POST', path: `/api/v1/cases/${koivu}/compilations/${await released(mark)}/seal` },
      body: { ...sealing, owners: [organisations.saarni.id] },
    },
    4_500_000,
  );
  const whole = await released();
  await anna(recordDisclosureConsent, {
    ...asked,
    ownerIds: [organisations.saarni.id],
    toId: organisations.southPolice.id,
  });

  // A warning that was passed on to a hidden part, which has not read it.
  await minna(sendWarning, { text: 'Hän on nähnyt auton pihalla.', road: 'case' });
  const warningId = await newestAlert(world, koivu);
  await anna(acknowledgeWarning, { warningId });
  await anna(passWarning, {
    ...{ warningId, toIds: [organisations.lyhty.id], text: 'Auto pihalla, varokaa.', answer: 'Välitetty.' },
  });

  // One hearing in two registers: the police open their process room to Saarni, and nobody has said yet that two rows are the same.
  await by('risto')(recordConsent, {
    ...asked,
    classes: ['process'],
    ownerIds: [organisations.police.id],
    toIds: [organisations.saarni.id],
  });

  // Corrections of the law that wait for an administrator.
  const { id: proposalId } = await minna(proposeCorrection, { ...proposal, provisionKey: 'ul-53' });
  await anna(proposeCorrection, { ...proposal, provisionKey: 'ul-52b' });

  // The officer of an organisation that does not lead asks for names of hidden parts: its lead answers without any.
  await by('olli')(askNames, { reason: 'Selvitän lokin riviä.' });

  // A lead who lacks a class in which a colleague writes.
  const leo = by('leo');
  await leo(nameMember, { workerId: workers.sofia.id, standing: 'backup', classes: ['case', 'process', 'support'] });
  // Nobody names herself: her own naming stands as one that was made before.
  await world.client.query(`select priv.put_member($1, $2, $3, 'lead', $4, priv.now(), null)`, [
    koivu,
    workers.leo.organisationId,
    workers.leo.id,
    ['case', 'contact', 'account', 'process', 'coordination'],
  ]);
  await world.client.query('select priv.recompute($1)', [koivu]);

  // Joins: an offer from here, and the code of an offer to here.
  await anna(recordConsent, { ...asked, classes: ['contact'], toIds: [organisations.lakeCounty.id] });
  const { code } = await anna(offerJoin, { toId: organisations.lakeCounty.id, herWish: true });
  await keepCode(world, code);
  const jalava = await caseNamed(world, 'Jalava');
  await actingIn(world, jalava, 4_050_000)('kaisa')(recordConsent, {
    ...asked,
    classes: ['contact'],
    toIds: [organisations.saarni.id],
  });
  await anna(recordConsent, { ...asked, classes: ['contact'], toIds: [organisations.kuunari.id] });

  // The lead of another case asks a hidden part whether it may pass: the warnings there are dealt with first, and two more come afterwards.
  const ronn = await caseNamed(world, 'Rönn');
  const there = actingIn(world, ronn, 4_060_000);
  const maria = there('maria');
  const waiting = await world.client.query<{ id: string; taken: boolean }>(
    `select id, acknowledged_at is not null as taken from app.warning_alert where case_id = $1 and passed_at is null order by sent_at, id`,
    [ronn],
  );
  for (const { id: alertId, taken } of waiting.rows) {
    if (!taken) await maria(acknowledgeWarning, { warningId: alertId });
    await maria(passWarning, { warningId: alertId, answer: 'Hoidettu.' });
  }
  await maria(offerHandOver, {
    ...{ toId: organisations.southCounty.id, sheet: 'yes', parts: ['plan'], agreed: 'organisation' },
  });
  const saga = there('saga');
  await saga(sendWarning, { text: 'Auto on taas pihalla.', road: 'meeting' });
  const toPass = await newestAlert(world, ronn);
  await maria(acknowledgeWarning, { warningId: toPass });
  await saga(sendWarning, { text: 'Auto on lähtenyt.', road: 'meeting' });
  const toTake = await newestAlert(world, ronn);
  await world.client.query(`update priv.clock set ahead = '0'`);
  const written = async () => (await by('helmi')(writePractice, practice)).key;
  const [changed, reviewed, withdrawn] = [await written(), await written(), await written()];
  const studies = await studyWays(world, by);
  const checked = { checkedOn: dayOf(frozenAt), checkBy: addDays(dayOf(frozenAt), 60) };
  // In two cases of one worker, who leads the first and confirms the second by itself.
  const many = {
    ...{ cases: [koivu, await caseNamed(world, 'Kanerva')], holds: true, holdsIn: [await caseNamed(world, 'Kanerva')] },
    source: 'seen',
  };
  const processId = await idOf(
    world,
    `select p.id from app.process p join app.room r on r.id = p.room_id
     where r.case_id = $1 and r.organisation_id = $2 and p.kind = 'criminal'`,
    [koivu, organisations.saarni.id],
  );
  const { id: forfeiture } = await anna(recordStep, {
    ...{ processId, code: 'forfeiture-claimed', state: 'planned', source: 'document', amount: '900 €' },
  });
  // The mail about it has gone: one that waits would stand for every mail that a fact makes.
  await world.client.query(
    `update priv.outbox set closed_at = priv.now(), outcome = 'sent' where closed_at is null and made_at > priv.now() - interval '1 minute'`,
  );
  return [
    {
      ...{ as: 'anna', path: '/work/same-events' },
      input: { ...many, code: 'documents-taken', newActorCode: 'employer', newThingCode: 'place' },
    },
    {
      ...{ as: 'anna', path: '/work/same-controls' },
      input: { ...many, code: 'isolation', status: 'suspected', phases: ['during'] },
    },
    { ...{ as: 'anna', path: '/work/same-factors' }, input: { ...many, code: 'debts', direction: 'risk' } },
    {
      ...{ as: 'anna', path: '/cases/:caseId/processes/:processId/steps' },
      input: {
        ...{ caseId: koivu, processId, code: 'forfeiture-ordered', state: 'done', source: 'document' },
        ...{ outcome: 'in-part', amount: '500 €', note: 'Osasta.', outOfOrder: 'Näin se meni.' },
      },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/process-steps/:stepId/correct' },
      input: {
        ...{ caseId: koivu, stepId: forfeiture, state: 'planned', source: 'document', amount: '800 €', version: 1 },
        ...{ note: 'Pienempi.', reason: 'Tarkennus.' },
      },
    },
    {
      ...{ as: 'maria', path: '/cases/:caseId/warnings/:warningId/acknowledge' },
      input: { caseId: ronn, warningId: toTake },
    },
    {
      ...{ as: 'maria', path: '/cases/:caseId/warnings/:warningId/pass' },
      input: { caseId: ronn, warningId: toPass, answer: 'Hoidettu.' },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/process-steps/:stepId/deadlines' },
      input: { caseId: koivu, stepId: await stepOf(world, koivu, 'report-made'), rules: ['investigation'] },
    },
    {
      // Chance may have ended the referral: of one that has ended nothing is told.
      ...{ as: 'minna', path: '/cases/:caseId/referrals/:referralId/goals/:goalId' },
      input: { caseId: koivu, ...(await aGoalAlong(world, koivu)), outcome: 'partly', text: 'Kesken.' },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/links' },
      input: { caseId: koivu, ...(await aLink(world, koivu)), source: 'told-by-her', text: 'Näin se on.' },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/compilations/:compilationId/release' },
      input: { caseId: koivu, compilationId, partId: draft.partId, checked: true, mark },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/compilations/:compilationId/revise' },
      input: { caseId: koivu, compilationId, partId: draft.partId, at: ['line.1.text'], words: ['Lähti illalla.'] },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/compilations/:compilationId/send' },
      input: { caseId: koivu, compilationId: whole, owners: [organisations.saarni.id], word: 'asia' },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/compilations/:compilationId/key' },
      input: {
        ...{ caseId: koivu, compilationId: whole, key: inventedKey, unit: 'Tutkinta' },
        person: 'Ylikonstaapeli Salo',
      },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/compilations/:compilationId/seal' },
      input: {
        ...{ caseId: koivu, compilationId, ...sealing, owners: [organisations.county.id] },
      },
    },
    {
      ...{ as: 'ritva', path: '/intake/consultations/:consultationId/route' },
      input: { consultationId, to: organisations.kaisla.id, word: 'Asunto kuuluu teille.' },
    },
    {
      ...{ as: 'kaisa', path: '/cases/:caseId/joins' },
      input: { caseId: jalava, fromId: organisations.saarni.id, code, herWish: true },
    },
    {
      ...{ as: 'sofia', path: '/cases/:caseId/members/:workerId/classes' },
      input: { caseId: koivu, workerId: workers.leo.id, classes: ['support'] },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/hearings/:stepId/match' },
      input: { caseId: koivu, ...(await twoRows(world, koivu)), answer: 'same' },
    },
    {
      ...{ as: 'anna', path: '/cases/:caseId/process-steps/:stepId/correct' },
      input: {
        ...{ caseId: koivu, stepId: await stepOf(world, koivu, 'protection-assessment'), state: 'done' },
        ...{ outcome: 'measures', source: 'told-by-her', when: addDays(dayOf(frozenAt), -92), version: 1 },
        ...{ herView: 'Haluan saman kuulustelijan.', outOfOrder: 'Näin se meni.', reason: 'Tarkennus.' },
      },
    },
    {
      ...{ as: 'teppo', path: '/deadline-rules/:ruleKey/correct' },
      input: { ruleKey: 'support.relay', amount: 4, unit: 'days', why: 'Sovittu niin.', version: 1 },
    },
    {
      ...{ as: 'teppo', path: '/law/proposals/:proposalId/close' },
      input: { proposalId, reason: 'Sana on sama laissa.' },
    },
    {
      // A check is not before the day on which the row was read: of a third of the rows that day has come. Another row than the lawyer's document marks.
      ...{ as: 'teppo', path: '/law/:provisionKey/check' },
      input: {
        ...{ provisionKey: 'ul-52b', by: 'Elina Vuori, lakimies', what: 'Luettu.' },
        ...{ checkedOn: dayOf(frozenAt), version: 1 },
      },
    },
    {
      ...{ as: 'ritva', path: '/recommendations/:recommendationKey/stance' },
      input: {
        ...{
          recommendationKey: 'greta3-e',
          state: 'partly',
          reason: 'Iltaisin ei vielä.',
          evidence: 'Sopimus on tehty.',
        },
        ...{ ownerId: workers.ritva.id, dueOn: addDays(dayOf(frozenAt), 60), version: 1 },
        ...{ deed: ['Ohje iltaan'], deedWho: [workers.ritva.id], deedBy: [addDays(dayOf(frozenAt), 30)] },
      },
    },
    {
      ...{ as: 'teppo', path: '/recommendations/import' },
      input: { file: publishedList, seen: 'thirteen:0' },
    },
    {
      ...{ as: 'teppo', path: '/recommendations/import/preview' },
      input: { file: publishedList },
    },
    {
      ...{ as: 'teppo', path: '/helplines/:helplineKey/check' },
      input: { helplineKey: 'nollalinja', ...checked, version: 1 },
    },
    {
      ...{ as: 'teppo', path: '/helplines/:helplineKey/change' },
      input: {
        ...{ helplineKey: 'nollalinja', ...checked, version: 1, numbers: '0800 000 000', opening: 'always' },
        ...{ nameFi: 'Linja', nameSv: 'Linjen', nameEn: 'Line', aboutFi: 'Apua.', aboutSv: 'Hjälp.', aboutEn: 'Help.' },
        ...{ onHolidays: 'as-usual', nameless: 'yes', cost: 'free', offBill: false, source: 'Sivu' },
      },
    },
    {
      ...{ as: 'teppo', path: '/services/words/:topic/change' },
      input: {
        topic: 'housing',
        wordsFi: 'asunto\nmökki',
        wordsSv: 'bostad\nstuga',
        wordsEn: 'housing\ncottage',
        version: 1,
      },
    },
    ...practiceWays(changed, reviewed, withdrawn),
    ...(await networkWays(world)),
    ...(await competenceWays(world)),
    ...(await waitingWays(world)),
    ...studies,
  ];
}
