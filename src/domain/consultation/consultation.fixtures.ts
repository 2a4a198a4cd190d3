import { type Person, smallWorld, type WorldOptions } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { consultationEndpoints } from './index.ts';

/** A region with its network and two services, the Assistance System elsewhere, and somebody who asks. */
export async function askingWorld(options: WorldOptions = {}) {
  const world = await smallWorld({ endpoints: consultationEndpoints, ...options });
  const region = 'Länsirannikko';
  const [assistance, network, saarni, county, lyhty] = [
    await world.organisation('Auttamisyksikkö Ranta', 'assistance-system', 'Etelä'),
    await world.organisation('Länsirannikon alueverkosto', 'regional-network', region),
    await world.organisation('Saarni ry', 'victim-support', region),
    await world.organisation('Länsirannikon hyvinvointialue', 'social-services', region),
    await world.organisation('Turvakoti Lyhty', 'shelter', region),
  ];
  const intake = (organisation: string, name: string) => world.worker(organisation, name, ['intake-worker']);
  const people = {
    anna: await world.worker(saarni, 'Anna Kallio'),
    veikko: await world.worker(saarni, 'Veikko Salo'),
    /** Takes in for the Assistance System, the network, the county and the shelter; the last two are two of one organisation. */
    ritva: await intake(assistance, 'Ritva Ranta'),
    helmi: await intake(network, 'Helmi Verkko'),
    olli: await intake(county, 'Olli Ojala'),
    oona: await intake(county, 'Oona Ojala'),
    leo: await intake(lyhty, 'Leo Lyhty'),
    saara: await intake(saarni, 'Saara Saarni'),
    tutkija: await world.worker(county, 'Tuija Tutkija', ['researcher']),
  };
  const question = {
    kinds: ['housing', 'money'],
    region,
    urgency: 'today',
    text: 'Nuori nainen tarvitsee yösijan, mitä voin tehdä',
    receivers: [assistance, network, county],
  };
  const ask = async (more: object = {}, person: Person = people.anna): Promise<string> => {
    const { status, text, body } = await world.json(person, 'POST', '/consultations', { ...question, ...more });
    if (status !== 200) throw new Error(text);
    return body.id as string;
  };
  return {
    ...world,
    ...people,
    region,
    organisations: { assistance, network, saarni, county, lyhty },
    question,
    ask,
    /** One of the acts of the intake room. */
    does: (person: Person, id: string, what: string, body: object = {}) =>
      world.json(person, 'POST', `/intake/consultations/${id}/${what}`, body),
    opens: (person: Person, id: string) => world.json(person, 'GET', `/intake/consultations/${id}`),
    own: (id: string, person: Person = people.anna) => world.json(person, 'GET', `/consultations/${id}`),
    fill: (person: Person, to: string, fields: (readonly [string, string])[]) =>
      world.send(person, to, [['csrf', formToken(world.faces.formSecret, person.token)], ...fields]),
  };
}
export type AskingWorld = Awaited<ReturnType<typeof askingWorld>>;
