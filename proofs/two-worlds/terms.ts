import { acceptInvitation, inviteOrganisation, nameMember } from '../../src/domain/access/index.ts';
import { recordConsent } from '../../src/domain/consent/index.ts';
import { chooseReferral } from '../../src/domain/referral/index.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import type { By } from './doing.ts';
import { frozenAt } from './freeze.ts';
import { type OrganisationKey, organisations, type WorkerKey, workers } from './words.ts';

/** A day, counted from the one on which the worlds stand still. */
export const inDays = (days: number) => addDays(dayOf(frozenAt), days);

/** How she was asked, as it is most often. */
export const asked = {
  purpose: 'Tuen järjestäminen',
  explainedBy: 'Anna Kallio',
  giver: 'herself',
  capacity: 'able',
  language: 'fi',
  interpreter: 'not-needed',
  form: 'oral',
  limitsTold: true,
  refusalTold: true,
  copyGiven: 'given',
  startsOn: inDays(0),
  endsOn: inDays(90),
  reviewOn: inDays(20),
} as const;

/** Anna records a plain consent to one organisation; gives its id. */
export async function consentTo(by: By, to: OrganisationKey): Promise<string> {
  const { id } = await by('anna')(recordConsent, {
    ...asked,
    classes: ['coordination'],
    toIds: [organisations[to].id],
  });
  return id;
}

export async function invited(by: By, to: OrganisationKey, livesHere = false): Promise<string> {
  const { id } = await by('anna')(inviteOrganisation, {
    consentId: await consentTo(by, to),
    toId: organisations[to].id,
    purpose: 'Apua arkeen',
    urgency: 'week',
    livesHere,
  });
  return id;
}

interface Joining {
  readonly to: OrganisationKey;
  readonly intake: WorkerKey;
  readonly lead: WorkerKey;
  readonly backup: WorkerKey;
  readonly livesHere?: boolean;
}

/** An intake worker accepts; she names nobody beside the lead when the backup would be herself: the lead does. */
export async function accepts(
  by: By,
  {
    invitationId,
    intake,
    lead,
    backup,
  }: Pick<Joining, 'intake' | 'lead' | 'backup'> & { readonly invitationId: string },
): Promise<void> {
  await by(intake)(acceptInvitation, { invitationId, leadId: workers[lead].id });
  await by(lead)(nameMember, {
    workerId: workers[backup].id,
    standing: 'backup',
    classes: ['case', 'contact', 'support', 'coordination'],
  });
}

/** Anna invites an organisation and it accepts, with a lead and a backup of its own. */
export async function joins(by: By, { to, intake, lead, backup, livesHere }: Joining): Promise<void> {
  const invitationId = await invited(by, to, livesHere);
  await accepts(by, { invitationId, intake, lead, backup });
}

export const shelterJoins = { to: 'tuohus', intake: 'milla', lead: 'raija', backup: 'milla' } as const;
export const ngoJoins = { to: 'kuunari', intake: 'ville', lead: 'dina', backup: 'ville' } as const;

/** Anna drafts a referral on a consent; gives the draft. */
export const drafted = (by: By, consentId: string, to: 'kuunari') =>
  by('anna')(chooseReferral, {
    basis: `${consentId}/${organisations[to].id}`,
    sector: 'law',
    urgency: 'normal',
    asked: 'Palkkasaatavien laskelma',
  });

/** What somebody proposes to correct of the law. */
export const proposal = {
  wrong: 'Sana on vanhentunut.',
  should: 'Sana on toinen.',
  readWhere: 'Luettu säädöksestä.',
  language: 'fi',
  version: 1,
} as const;
