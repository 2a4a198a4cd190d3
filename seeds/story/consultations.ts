import { answerConsultation, askConsultation, takeConsultation } from '../../src/domain/consultation/index.ts';
import type { Sent } from '../../src/platform/http/call.ts';
import { at } from './at.ts';
import { type OrganisationKey, organisations } from './organisations.ts';
import { type Act, type CaseStory, does, leftBy } from './script.ts';

type Asked = Sent<typeof askConsultation>;

interface Question {
  readonly kinds: Asked['kinds'];
  readonly urgency: Asked['urgency'];
  readonly text: string;
  readonly to: readonly OrganisationKey[];
}

const asks = (name: string, { to, ...question }: Question): Act =>
  does(
    askConsultation,
    () => ({ ...question, region: 'Länsirannikko', receivers: to.map((key) => organisations[key].id) }),
    `consultation:${name}`,
  );
const takes = (name: string): Act =>
  does(takeConsultation, (scene) => ({ consultationId: leftBy(scene, `consultation:${name}`) }));
const answers = (name: string, answer: string): Act =>
  does(answerConsultation, (scene) => ({ consultationId: leftBy(scene, `consultation:${name}`), answer }));

/** Three questions without a name, of no case: one answered, one taken, one that waits. */
export const consultations: CaseStory = {
  codeWord: 'nimettömät kysymykset',
  steps: [
    at(
      6,
      '10.15',
      'minna',
      asks('stay', {
        kinds: ['residence', 'law'],
        urgency: 'week',
        text: 'Asiakas miettii, mitä hänen oleskelulleen tapahtuu, jos hän jättää työnantajan. Mistä hän saa neuvoa ennen kuin päättää mitään?',
        to: ['ranta', 'network'],
      }),
    ),
    at(6, '12.40', 'tomi', takes('stay')),
    at(
      5,
      '9.20',
      'tomi',
      answers(
        'stay',
        'Hän voi saada meiltä lakimiehen neuvontaa ilman nimeä ennen kuin päättää. Työnantajan jättäminen ei itsessään lopeta oleskelua. Ottakaa yhteyttä uudelleen, jos hän haluaa ajan.',
      ),
    ),
    at(
      2,
      '13.50',
      'anna',
      asks('night', {
        kinds: ['housing', 'children'],
        urgency: 'week',
        text: 'Äiti ja kaksi pientä lasta tarvitsevat paikan kahdeksi viikoksi. Mitä alueella on vapaana?',
        to: ['county', 'network'],
      }),
    ),
    at(1, '8.35', 'ritva', takes('night')),
    at(
      1,
      '14.10',
      'oona',
      asks('language', {
        kinds: ['understand', 'language'],
        urgency: 'today',
        text: 'Potilas puhuu harvinaista kieltä, ja mukana tullut mies haluaa tulkata. Miten saan puhua hänen kanssaan kahden?',
        to: ['ranta', 'network', 'saarni', 'county'],
      }),
    ),
  ],
};
