import { declineInvitation, grantVital, nameMember } from '../../src/domain/access/index.ts';
import { recordChild, recordChildStep } from '../../src/domain/child/index.ts';
import { recordConsent, withdrawConsent } from '../../src/domain/consent/index.ts';
import { askConsultation } from '../../src/domain/consultation/index.ts';
import { answerHandOver } from '../../src/domain/hand-over/index.ts';
import { offerJoin } from '../../src/domain/joining/index.ts';
import { closeProposal, proposeCorrection } from '../../src/domain/law-register/index.ts';
import { writeNote } from '../../src/domain/note/index.ts';
import { askTask } from '../../src/domain/plan/index.ts';
import { sendReferral } from '../../src/domain/referral/index.ts';
import { addPlace, viewSafety } from '../../src/domain/safety/index.ts';
import type { By } from './doing.ts';
import { comesAlong, type Fact, openHandOver, unlogged } from './fact.ts';
import { asked, consentTo, drafted, inDays, invited, proposal } from './terms.ts';
import { organisations as o, workers as w } from './words.ts';

const ranta = { about: 'ranta', worker: 'laura', other: 'kaarna' } as const;
const lyhty = { about: 'lyhty', worker: 'tiina', other: 'vagen' } as const;
const saarni = { about: 'saarni', worker: 'veikko', other: 'kaarna' } as const;

/** Where she is, written by the lead, with a circle. */
const placed = (by: By, circle: readonly (keyof typeof w)[], organisation?: 'lyhty') =>
  by('anna')(addPlace, {
    kind: 'shelter',
    text: 'Koivukuja 3',
    circle: circle.map((key) => w[key].id),
    ...(organisation ? { organisationId: o[organisation].id } : {}),
  });

/** Consents, grants, invitations, offers, rows and accounts of others. */
export const facts: readonly Fact[] = [
  {
    name: 'a correction of the law was proposed by another',
    ...{ about: 'county', worker: 'minna', other: 'kaarna', seenBy: 'minna' },
    knownTo: ['county'],
    knownToo: ['teppo'],
    fact: ({ by }) => by('minna')(proposeCorrection, { ...proposal, provisionKey: 'etl-7-12' }),
  },
  {
    name: 'a consent of others',
    ...ranta,
    knownTo: ['saarni', 'ranta'],
    seenBy: 'anna',
    fact: ({ by }) => consentTo(by, 'ranta'),
  },
  {
    name: 'a consent of others was withdrawn',
    ...ranta,
    knownTo: ['saarni', 'ranta'],
    seenBy: 'anna',
    fact: async ({ by }) => by('anna')(withdrawConsent, { consentId: await consentTo(by, 'ranta') }),
  },
  {
    name: 'a consent between two others of the network',
    about: 'kaisla',
    worker: 'oona',
    other: 'kaarna',
    knownTo: ['county', 'kaisla'],
    seenBy: 'minna',
    fact: ({ by }) =>
      by('minna')(recordConsent, {
        ...asked,
        ownerIds: [o.county.id],
        toIds: [o.kaisla.id],
        classes: ['social', 'contact'],
      }),
  },
  {
    name: 'a grant on vital interest to another',
    about: 'county',
    worker: 'minna',
    other: 'kaarna',
    knownTo: ['saarni', 'county'],
    seenBy: 'minna',
    fact: ({ by }) => by('anna')(grantVital, { toId: o.county.id, class: 'contact', days: 2, inDanger: true }),
  },
  {
    name: 'an invitation of another waits',
    ...ranta,
    knownTo: ['saarni'],
    knownToo: ['tomi'],
    seenBy: 'anna',
    fact: ({ by }) => invited(by, 'ranta'),
  },
  {
    name: 'an invitation of another was declined',
    ...ranta,
    knownTo: ['saarni'],
    knownToo: ['tomi'],
    seenBy: 'anna',
    fact: async ({ by }) =>
      by('tomi')(declineInvitation, { invitationId: await invited(by, 'ranta'), reason: 'Ei paikkoja nyt.' }),
  },
  {
    name: 'a location row',
    ...lyhty,
    knownTo: [],
    knownToo: ['anna'],
    seenBy: 'anna',
    fact: unlogged(({ by }) => placed(by, ['anna'])),
  },
  {
    name: 'one more worker in the circle of a location row',
    ...lyhty,
    knownTo: [],
    knownToo: ['anna', 'veikko'],
    seenBy: 'veikko',
    instead: unlogged(({ by }) => placed(by, ['anna'], 'lyhty')),
    fact: unlogged(({ by }) => placed(by, ['anna', 'veikko'], 'lyhty')),
  },
  {
    name: 'an offered referral that was closed by the end of its consent',
    about: 'kuunari',
    worker: 'dina',
    other: 'kaarna',
    knownTo: ['saarni'],
    seenBy: 'anna',
    first: 'ville',
    async fact({ by }) {
      const consentId = await consentTo(by, 'kuunari');
      const { id: draftId } = await drafted(by, consentId, 'kuunari');
      await by('anna')(sendReferral, { draftId, lines: [] });
      await by('anna')(withdrawConsent, { consentId });
    },
  },
  {
    name: 'a draft of a colleague',
    about: 'kuunari',
    worker: 'dina',
    other: 'kaarna',
    knownTo: [],
    knownToo: ['anna'],
    seenBy: 'anna',
    before: ({ by }) => consentTo(by, 'kuunari'),
    fact: unlogged(async ({ by, world }) => {
      const { rows } = await world.client.query<{ id: string }>(
        'select consent_id as id from priv.consent_term where to_id = $1 order by 1 desc limit 1',
        [o.kuunari.id],
      );
      return drafted(by, rows[0]!.id, 'kuunari');
    }),
  },
  {
    name: 'an offer of the lead was declined',
    about: 'county',
    worker: 'minna',
    other: 'kaarna',
    knownTo: ['saarni', 'county'],
    seenBy: 'minna',
    fact: async (making) =>
      making.by('minna')(answerHandOver, { handOverId: await openHandOver(making), answer: 'decline' }),
  },
  {
    name: 'an offer to join a case elsewhere',
    about: 'fyren',
    worker: 'maria',
    other: 'kaarna',
    knownTo: ['saarni', 'fyren'],
    seenBy: 'anna',
    async fact({ by }) {
      await by('anna')(recordConsent, { ...asked, classes: ['contact'], toIds: [o.fyren.id] });
      await by('anna')(offerJoin, { toId: o.fyren.id, herWish: true });
    },
  },
  {
    name: 'a note of another organisation',
    ...saarni,
    knownTo: ['saarni'],
    seenBy: 'veikko',
    fact: ({ by }) => by('anna')(writeNote, { class: 'support', happenedOn: inDays(-1), text: 'Kävimme kävelyllä.' }),
  },
  {
    name: 'a note in a class for which the own lead is not named',
    about: 'halla',
    worker: 'sofia',
    other: 'kaarna',
    knownTo: [],
    knownToo: ['sofia'],
    seenBy: 'sofia',
    first: 'leo',
    fact: unlogged(({ by }) =>
      by('sofia')(writeNote, { class: 'support', happenedOn: inDays(-1), text: 'Hän jännittää.' }),
    ),
  },
  {
    name: 'a child is recorded, and what was done for it, with its clocks',
    ...saarni,
    // To these the room of class contact is open, by consents; of Saarni's own, Helmi is named for the case and the plan alone.
    opensBy: comesAlong,
    knownTo: ['county', 'kaisla', 'halla', 'lyhty'],
    knownToo: ['anna', 'veikko', 'noora'],
    seenBy: 'veikko',
    first: 'helmi',
    before: ({ by }) =>
      by('anna')(nameMember, { workerId: w.helmi.id, standing: 'member', classes: ['case', 'coordination'] }),
    fact: unlogged(async ({ by }) => {
      const { id: childId } = await by('anna')(recordChild, {
        ...{ who: 'own-child', howMany: 'two', age: 'under-18', lives: 'with-client', alone: 'no' },
        ...{ guardian: 'danger', harm: 'violence', ahead: 'yes', known: 'no' },
      });
      await by('anna')(recordChildStep, {
        ...{ childId, what: 'welfare-notice', outcome: 'done', doneOn: inDays(-3), doneBy: 'writer', clocks: 'start' },
      });
    }),
  },
  {
    name: 'a task within another organisation',
    ...saarni,
    // To these the coordination room of Saarni is open, by the network consent and by a consent of Lyhty's own.
    knownTo: ['saarni', 'county', 'kaisla', 'halla', 'lyhty'],
    seenBy: 'veikko',
    fact: ({ by }) =>
      by('anna')(askTask, {
        forId: o.saarni.id,
        workerId: w.veikko.id,
        receiver: 'herself',
        dueOn: inDays(4),
        text: 'Soita vuokranantajalle',
      }),
  },
  {
    name: 'a colleague has looked',
    ...saarni,
    knownTo: ['saarni'],
    seenBy: 'veikko',
    fact: ({ by }) => by('anna')(viewSafety, {}),
  },
  {
    name: 'a question without a name of another',
    about: 'county',
    worker: 'minna',
    other: 'kaarna',
    knownTo: ['county', 'network'],
    // It concerns no case: the data-protection officer reads of it in the own log of the organisation that asks.
    knownToo: ['anna', 'kaarlo'],
    seenBy: 'anna',
    fact: ({ by }) =>
      by('anna')(askConsultation, {
        kinds: ['housing'],
        urgency: 'week',
        region: 'Länsirannikko',
        receivers: [o.county.id],
        text: 'Onko paikkaa vapaana?',
      }),
  },
  {
    name: 'the account of a worker elsewhere has ended',
    about: 'police',
    worker: 'timo',
    other: 'southPolice',
    knownTo: ['police'],
    seenBy: 'timo',
    fact: async ({ world }) => {
      await world.client.query('update app.worker set ended_at = priv.now() where id = $1', [w.timo.id]);
      await world.client.query('select priv.recompute_organisation($1)', [w.timo.organisationId]);
    },
  },
  {
    name: 'a correction of the law that another has proposed was answered',
    ...{ about: 'county', worker: 'minna', other: 'kaarna', seenBy: 'minna' },
    knownTo: ['county'],
    // Who answers is of an organisation whose data-protection officer reads of it in the own log, under every name (access model 5 b (g)).
    knownToo: ['teppo', 'kaarlo'],
    async fact({ by }) {
      const { id: proposalId } = await by('minna')(proposeCorrection, { ...proposal, provisionKey: 'etl-7-12' });
      await by('teppo')(closeProposal, { proposalId, reason: 'Sana on sama laissa.' });
    },
  },
];
