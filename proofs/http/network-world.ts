import { randomUUID } from 'node:crypto';
import { acceptInvitation, accessEndpoints, inviteOrganisation } from '../../src/domain/access/index.ts';
import { consentEndpoints, recordConsent, recordNetworkConsent } from '../../src/domain/consent/index.ts';
import { handOverEndpoints } from '../../src/domain/hand-over/index.ts';
import { type Sent, useOnCase } from '../../src/platform/http/call.ts';
import type { Endpoint } from '../../src/platform/http/endpoint.ts';
import { formToken } from '../../src/platform/http/session.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { type Person, type SmallWorld, smallWorld } from './small-world.ts';

const today = dayOf(new Date());

/** How a consent was given, complete. */
const usual: Omit<Sent<typeof recordNetworkConsent>, 'caseId' | 'organisationIds'> = {
  purpose: 'Tukiasunnon hakeminen',
  giver: 'herself',
  capacity: 'able',
  language: 'vi',
  interpreter: 'present',
  explainedBy: 'Anna Kallio',
  limitsTold: true,
  refusalTold: true,
  form: 'oral',
  copyGiven: 'not-safe',
  startsOn: today,
  endsOn: addDays(today, 180),
  reviewOn: addDays(today, 60),
};

/** The same as a test changes it, well or badly. */
export const facts = (more: Record<string, unknown> = {}): Record<string, unknown> => ({ ...usual, ...more });

type Consent = Omit<Sent<typeof recordConsent>, 'caseId'>;

/** An organisation with two workers and an intake. */
type Place = Readonly<Record<'lead' | 'backup' | 'intake', Person>> & { readonly id: string };

/** What everybody does on one case of a world, and what they see there. */
function onCase(world: SmallWorld, caseId: string) {
  const of = (person: Person, method: 'GET' | 'POST', to: string, body?: unknown) =>
    world.json(person, method, `/cases/${caseId}${to}`, body);
  const as = (person: Person) => useOnCase(({ method, path, body }) => world.json(person, method, path, body), caseId);
  return {
    caseId,
    of,
    as,
    consent: (person: Person, toIds: readonly string[], classes: Consent['classes'], more: Partial<Consent> = {}) =>
      as(person)(recordConsent, { toIds, classes, ...usual, ...more }),
    network: (person: Person, organisationIds: readonly string[]) =>
      as(person)(recordNetworkConsent, { organisationIds, ...usual }),
    /** One invites on a consent and the other accepts; ends when it is on the case. */
    async joins(there: Place, consentId: string, by: Person) {
      const { id } = await as(by)(inviteOrganisation, {
        consentId,
        toId: there.id,
        purpose: 'Apua asumiseen',
        urgency: 'week',
      });
      await as(there.intake)(acceptInvitation, { invitationId: id, leadId: there.lead.id, backupId: there.backup.id });
      return id;
    },
    see: (person: Person, to: string, language = 'fi') => world.page(person, `/${language}/t/${caseId}${to}`),
    fill: (person: Person, to: string, fields: Record<string, string>) =>
      world.send(person, `/fi/t/${caseId}${to}`, { csrf: formToken(world.faces.formSecret, person.token), ...fields }),
    view: async (person: Person) => (await of(person, 'GET', '/network')).body,
  };
}

/** Saarni leads with Anna and Veikko; a county, a counsel, a shelter and the police stand by, each with intake and two workers. */
export async function networkWorld(
  endpoints: readonly Endpoint[] = [...consentEndpoints, ...handOverEndpoints, ...accessEndpoints],
) {
  const world: SmallWorld = await smallWorld({ endpoints });
  const place = async (name: string, kind: string, names: readonly [string, string, string]) => {
    const id = await world.organisation(name, kind);
    const [first, second, third] = names;
    return {
      id,
      name,
      lead: await world.worker(id, first),
      backup: await world.worker(id, second),
      intake: await world.worker(id, third, ['intake-worker']),
    };
  };
  const [saarni, county, counsel, shelter, police] = [
    await place('Saarni ry', 'victim-support', ['Anna Kallio', 'Veikko Salo', 'Saara Saari']),
    await place('Länsirannikon hyvinvointialue', 'social-services', ['Minna Ranta', 'Pekka Ranta', 'Kaarlo Kuusi']),
    await place('Asianajotoimisto Halla', 'counsel', ['Leo Halla', 'Liisa Halla', 'Lotta Halla']),
    await place('Turvakoti Lyhty', 'shelter', ['Tiina Lyhty', 'Tero Lyhty', 'Toini Lyhty']),
    await place('Rikostutkinta', 'police', ['Jari Laakso', 'Jaana Laakso', 'Jukka Laakso']),
  ];
  const [anna, veikko] = [saarni.lead, saarni.backup];
  const helmi = await world.worker(saarni.id, 'Helmi Vaara', ['data-protection-officer']);
  const member = await world.worker(saarni.id, 'Martta Metsä');
  const caseId = await world.opens(anna, 'Koivu', veikko);
  const koivu = onCase(world, caseId);
  const done = async (answer: ReturnType<typeof world.json>) => {
    const { status, body, text } = await answer;
    if (status !== 200) throw new Error(`${status} ${text}`);
    return body;
  };
  const joins = (there: Place, consentId: string) => koivu.joins(there, consentId, anna);
  return {
    ...world,
    saarni,
    county,
    counsel,
    shelter,
    police,
    anna,
    veikko,
    helmi,
    member,
    ...koivu,
    done,
    joins,
    /** The county comes onto the case by a network consent; then the shelter, whose part is hidden. */
    async countyAndShelterJoin() {
      await joins(county, (await koivu.network(anna, [county.id])).id);
      await joins(shelter, (await koivu.consent(anna, [shelter.id], ['contact'])).id);
    },
    /** The same on another case. */
    on: (otherId: string) => onCase(world, otherId),
    /** Classes of which the person reads a room of the owner now. */
    reads: async (person: Person, ownerId: string): Promise<string[]> =>
      (
        await world.owner.query<{ class: string }>(
          `select e.class from priv.effective e join app.room r on r.id = e.room_id where e.worker_id = $1 and e.case_id = $2 and r.organisation_id = $3
           and e.can_read and not e.own and e.valid_from <= priv.now() and priv.now() < e.valid_until order by 1`,
          [person.id, caseId, ownerId],
        )
      ).rows.map((row) => row.class),
    /** In which kinds of drawer, and whose, entries of a kind stand. */
    drawers: async (kind: string): Promise<string[]> =>
      (
        await world.owner.query<{ at: string }>(
          `select distinct o.name || ' ' || r.class as at from audit.entry e join app.room r on r.id = e.room_id join app.organisation o on o.id = r.organisation_id
         where e.kind = $1 order by 1`,
          [kind],
        )
      ).rows.map((row) => row.at),
    nobody: randomUUID(),
  };
}

export type NetworkWorld = Awaited<ReturnType<typeof networkWorld>>;
