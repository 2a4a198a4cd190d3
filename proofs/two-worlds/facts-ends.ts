import {
  admitToCircle,
  endAdmission,
  endGrant,
  endMember,
  grantVital,
  liftBar,
  nameMember,
  setBar,
  setSecrecy,
  withdrawInvitation,
} from '../../src/domain/access/index.ts';
import { recordConsent } from '../../src/domain/consent/index.ts';
import { askConsultation, withdrawConsultation } from '../../src/domain/consultation/index.ts';
import { answerHandOver, leaveCase } from '../../src/domain/hand-over/index.ts';
import { offerJoin, withdrawJoinOffer } from '../../src/domain/joining/index.ts';
import { correctNote, writeNote } from '../../src/domain/note/index.ts';
import { askTask, withdrawTask } from '../../src/domain/plan/index.ts';
import { discardReferralDraft } from '../../src/domain/referral/index.ts';
import { endAccount } from '../../src/domain/worker/index.ts';
import { ends, type Fact, makes, openHandOver, takesLead, unlogged } from './fact.ts';
import { asked, consentTo, drafted, inDays, invited, joins, ngoJoins, shelterJoins } from './terms.ts';
import { organisations as o, workers as w } from './words.ts';

const liftsBar = ends(async (by, barId) => {
  await by('anna')(liftBar, { barId });
  await by('kaarlo')(liftBar, { barId });
});

const lyhty = { about: 'lyhty', worker: 'tiina', other: 'vagen', opensBy: takesLead } as const;
const ranta = { about: 'ranta', worker: 'laura', other: 'kaarna' } as const;
const kuunari = { about: 'kuunari', worker: 'dina', other: 'kaarna', opensBy: takesLead } as const;
const county = { about: 'county', worker: 'minna', other: 'kaarna' } as const;
const saarni = { about: 'saarni', worker: 'veikko', other: 'kaarna' } as const;
const bars = { opensBy: takesLead, knownTo: [], knownToo: ['anna', 'kaarlo'], seenBy: 'anna' } as const;

/** What others may not know has ended: it stood in both worlds before. */
export const facts: readonly Fact[] = [
  {
    name: 'a hidden part has left',
    about: 'tuohus',
    worker: 'raija',
    other: 'vagen',
    opensBy: takesLead,
    knownTo: ['saarni', 'tuohus'],
    seenBy: 'veikko',
    before: ({ by }) => joins(by, shelterJoins),
    fact: ({ by }) => by('raija')(leaveCase, { sure: true }),
  },
  {
    name: 'a hidden part is shown again, and no network consent names it',
    ...kuunari,
    knownTo: ['saarni', 'kuunari'],
    seenBy: 'dina',
    before: ({ by }) => joins(by, { ...ngoJoins, livesHere: true }),
    fact: ({ by }) => by('anna')(setSecrecy, { organisationId: o.kuunari.id, say: 'reveal' }),
    opensBy: (asked) =>
      takesLead(asked) ||
      (/network-consents$|lupa\/verkosto$/.test(asked.path) && JSON.stringify(asked.body).includes(o.kuunari.id)),
  },
  {
    name: 'an admission to a safety circle has ended',
    ...lyhty,
    worker: 'minna',
    knownTo: ['saarni', 'lyhty'],
    knownToo: ['minna'],
    seenBy: 'minna',
    before: makes((by) => by('anna')(admitToCircle, { organisationId: o.lyhty.id, workerId: w.minna.id })),
    fact: ends((by, entryId) => by('anna')(endAdmission, { organisationId: o.lyhty.id, entryId })),
  },
  {
    name: 'a bar on a worker was lifted',
    ...bars,
    about: 'county',
    worker: 'jari',
    other: 'kaarna',
    before: makes((by) => by('anna')(setBar, { workerId: w.jari.id, reason: 'her-wish' })),
    fact: liftsBar,
  },
  {
    name: 'a bar on an organisation was lifted',
    ...bars,
    about: 'kaarna',
    worker: 'matti',
    other: 'kuunari',
    before: makes((by) => by('anna')(setBar, { organisationId: o.kaarna.id, reason: 'her-wish' })),
    fact: liftsBar,
  },
  {
    name: 'a worker of a hidden part is no longer named',
    ...lyhty,
    knownTo: ['saarni', 'lyhty'],
    seenBy: 'tiina',
    before: ({ by }) =>
      by('tiina')(nameMember, { workerId: w.katri.id, standing: 'backup', classes: ['case', 'coordination'] }),
    fact: ({ by }) => by('tiina')(endMember, { workerId: w.katri.id }),
  },
  {
    name: 'the account of a worker of a hidden part has ended',
    ...lyhty,
    knownTo: ['saarni', 'lyhty'],
    seenBy: 'kirsi',
    fact: ({ by }) => by('kirsi')(endAccount, { workerId: w.tiina.id }),
  },
  {
    name: 'a grant on vital interest to another has ended',
    ...county,
    knownTo: ['saarni', 'county'],
    seenBy: 'anna',
    before: makes((by) => by('anna')(grantVital, { toId: o.county.id, class: 'contact', days: 2, inDanger: true })),
    fact: ends((by, grantId) => by('anna')(endGrant, { grantId })),
  },
  {
    name: 'an invitation of another was withdrawn',
    ...ranta,
    knownTo: ['saarni'],
    knownToo: ['tomi'],
    seenBy: 'anna',
    before: makes(async (by) => ({ id: await invited(by, 'ranta') })),
    fact: ends((by, invitationId) => by('anna')(withdrawInvitation, { invitationId })),
  },
  {
    name: 'an offer of the lead was withdrawn',
    ...county,
    knownTo: ['saarni', 'county'],
    seenBy: 'minna',
    fact: async (making) =>
      making.by('anna')(answerHandOver, { handOverId: await openHandOver(making), answer: 'withdraw' }),
  },
  {
    name: 'an offer to join a case elsewhere was withdrawn',
    about: 'fyren',
    worker: 'maria',
    other: 'kaarna',
    knownTo: ['saarni', 'fyren'],
    seenBy: 'anna',
    before: makes(async (by) => {
      await by('anna')(recordConsent, { ...asked, classes: ['contact'], toIds: [o.fyren.id] });
      return by('anna')(offerJoin, { toId: o.fyren.id, herWish: true });
    }),
    fact: ends((by, joinOfferId) => by('anna')(withdrawJoinOffer, { joinOfferId })),
  },
  {
    name: 'a draft of a colleague was discarded',
    ...kuunari,
    knownTo: [],
    knownToo: ['anna'],
    seenBy: 'anna',
    before: makes(async (by) => drafted(by, await consentTo(by, 'kuunari'), 'kuunari')),
    fact: unlogged(ends((by, draftId) => by('anna')(discardReferralDraft, { draftId }))),
  },
  {
    name: 'a task within another organisation was withdrawn',
    ...saarni,
    knownTo: ['saarni', 'county', 'kaisla', 'halla', 'lyhty'],
    seenBy: 'veikko',
    before: makes((by) =>
      by('anna')(askTask, {
        forId: o.saarni.id,
        workerId: w.veikko.id,
        receiver: 'herself',
        dueOn: inDays(4),
        text: 'Soita vuokranantajalle',
      }),
    ),
    fact: ends((by, taskId) => by('anna')(withdrawTask, { taskId })),
  },
  {
    name: 'a note of another organisation was corrected',
    ...saarni,
    knownTo: ['saarni'],
    seenBy: 'veikko',
    before: makes((by) =>
      by('anna')(writeNote, { class: 'support', happenedOn: inDays(-1), text: 'Kävimme kävelyllä.' }),
    ),
    fact: ends((by, noteId) =>
      by('anna')(correctNote, { noteId, happenedOn: inDays(-1), text: 'Kävimme kävelyllä rannassa.', version: 1 }),
    ),
  },
  {
    name: 'a question without a name of another was withdrawn',
    ...county,
    knownTo: ['county', 'network'],
    // It concerns no case: the data-protection officer reads of it in the own log of the organisation that asks.
    knownToo: ['anna', 'kaarlo'],
    seenBy: 'anna',
    before: makes((by) =>
      by('anna')(askConsultation, {
        kinds: ['housing'],
        urgency: 'week',
        region: 'Länsirannikko',
        receivers: [o.county.id],
        text: 'Onko paikkaa vapaana?',
      }),
    ),
    fact: ends((by, consultationId) => by('anna')(withdrawConsultation, { consultationId })),
  },
];
