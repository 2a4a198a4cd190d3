import { type Person, smallWorld, type WorldOptions } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { consultationEndpoints } from './index.ts';

/** A region with its network and two services, the Assistance System elsewhere, and somebody who asks. */
export async function askingWorld(options: WorldOptions = {}) {
  const it = await smallWorld({ endpoints: consultationEndpoints, ...options });
  const region = 'Länsirannikko';
  const [assistance, network, saarni, county, lyhty] = [
    await it.organisation('Auttamisyksikkö Ranta', 'assistance-system', 'Etelä'),
    await it.organisation('Länsirannikon alueverkosto', 'regional-network', region),
    await it.organisation('Saarni ry', 'victim-support', region),
    await it.organisation('Länsirannikon hyvinvointialue', 'social-services', region),
    await it.organisation('Turvakoti Lyhty', 'shelter', region),
  ];
  const intake = (organisation: string, name: string) => it.worker(organisation, name, ['intake-worker']);
  const people = {
    anna: await it.worker(saarni, 'Anna Kallio'),
    veikko: await it.worker(saarni, 'Veikko Salo'),
    /** Takes in for the Assistance System, the network, the county and the shelter; the last two are two of one organisation. */
    ritva: await intake(assistance, 'Ritva Ranta'),
    helmi: await intake(network, 'Helmi Verkko'),
    olli: await intake(county, 'Olli Ojala'),
    oona: await intake(county, 'Oona Ojala'),
    leo: await intake(lyhty, 'Leo Lyhty'),
    saara: await intake(saarni, 'Saara Saarni'),
    tutkija: await it.worker(county, 'Tuija Tutkija', ['researcher']),
  };
  const question = {
    kinds: ['housing', 'money'],
    region,
    urgency: 'today',
    text: 'Nuori nainen tarvitsee yösijan, mitä voin tehdä',
    receivers: [assistance, network, county],
  };
  const ask = async (more: object = {}, person: Person = people.anna): Promise<string> => {
    const { status, text, body } = await it.json(person, 'POST', '/consultations', { ...question, ...more });
    if (status !== 200) throw new Error(text);
    return body.id as string;
  };
  return {
    ...it,
    ...people,
    region,
    organisations: { assistance, network, saarni, county, lyhty },
    question,
    ask,
    /** One of the acts of the intake room. */
    does: (person: Person, id: string, what: string, body: object = {}) =>
      it.json(person, 'POST', `/intake/consultations/${id}/${what}`, body),
    opens: (person: Person, id: string) => it.json(person, 'GET', `/intake/consultations/${id}`),
    own: (id: string, person: Person = people.anna) => it.json(person, 'GET', `/consultations/${id}`),
    fill: (person: Person, to: string, fields: (readonly [string, string])[]) =>
      it.send(person, to, [['csrf', formToken(it.faces.formSecret, person.token)], ...fields]),
  };
}
export type AskingWorld = Awaited<ReturnType<typeof askingWorld>>;
