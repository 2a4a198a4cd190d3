import { aims, answers, asks, endsGoal, needs, places, viewsGoal } from '../../acts/plan.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** The shared plan: needs looked at twice, goals in her words, promises of four organisations, who helps. */
export const plan: readonly Step[] = [
  at(
    143,
    '14.00',
    'minna',
    needs('housing', 'now', {
      hers: 'Haluan paikan, jossa ovi on minun.',
      ours: 'Tukiasunto tarvitaan turvakodin jälkeen.',
    }),
  ),
  at(143, '14.05', 'minna', needs('money', 'weeks', { ours: 'Ei tuloja. Toimeentulo selvitetään.' })),
  at(143, '14.10', 'minna', needs('work-study', 'not-known', { answer: 'not-asked' })),
  at(
    138,
    '10.00',
    'anna',
    needs('social-network', 'weeks', {
      hers: 'Sisko. Muita ei ole.',
      strengths: 'Pitää siskoonsa yhteyttä, osaa pyytää apua.',
    }),
  ),
  at(138, '10.05', 'anna', needs('mental-health', 'not-known', { answer: 'did-not-answer' })),
  at(
    138,
    '10.10',
    'anna',
    needs('digital-safety', 'now', { hers: 'Puhelinta katsotaan.', ours: 'Paikannus pois, uusi liittymä.' }),
  ),
  at(
    137,
    '9.30',
    'anna',
    aims('housing', 'Haluan oven, jonka saan itse lukkoon', -50, 'door', 'Haetaan tukiasuntoa yhdessä.'),
  ),
  at(
    137,
    '9.35',
    'anna',
    aims('social-network', 'Haluan nähdä siskoni', 9, 'sister', 'Sovitaan tapaaminen paikassa, jonka hän valitsee.'),
  ),
  at(137, '9.40', 'anna', aims('residence', 'Haluan tietää, saanko jäädä', -1, 'stay')),
  at(
    136,
    '10.30',
    'minna',
    aims('work-study', 'Haluan oppia suomea', 25, 'finnish', 'Alkeiskurssi kahdesti viikossa.'),
  ),
  at(100, '15.00', 'anna', places('safety', 'active', { by: 'saarni', wish: 'Anna jatkaa, ei vaihtoja.' })),
  at(100, '15.05', 'anna', places('health', 'active', { by: 'kaisla' })),
  at(100, '15.10', 'anna', places('social', 'active', { by: 'county' })),
  at(100, '15.15', 'anna', places('law', 'active', { by: 'halla' })),
  at(61, '10.00', 'anna', endsGoal('door', 'reached', 'Muutti tukiasuntoon ja sai omat avaimet.')),
  at(60, '11.00', 'minna', viewsGoal('door', 'hers', 'partly', 'Asunto on hyvä, mutta vain hetkeksi.')),
  at(
    58,
    '14.30',
    'minna',
    needs('housing', 'later', {
      hers: 'Täällä on hyvä. Entä sitten?',
      ours: 'Tukiasunto kolmeksi kuukaudeksi.',
      strengths: 'Hoitaa kodin itse.',
    }),
  ),
  at(
    30,
    '9.30',
    'anna',
    needs('residence', 'now', {
      hers: 'Pelkään, että joudun lähtemään.',
      ours: 'Oleskeluneuvonta ennen harkinta-ajan päättymistä.',
    }),
  ),
  at(30, '9.40', 'anna', places('residence', 'missing', { label: 'oleskeluneuvonta ennen harkinta-ajan päättymistä' })),
  at(30, '9.45', 'oona', places('everyday', 'missing', { label: 'kirjallinen tulkkaus kirjeisiin' })),
  at(26, '9.50', 'anna', places('near-ones', 'invited', { label: 'sisar', wish: 'Hän päättää itse.' })),
  at(12, '14.00', 'anna', asks('county', 'Päätös tukiasunnon jatkosta', { worker: 'minna', due: -4 }, 'flat')),
  at(12, '14.30', 'minna', answers('flat', 'accepted', 'Valmistelussa.')),
  at(
    12,
    '14.40',
    'anna',
    asks('halla', 'Kuulustelussa läsnäolo ja tulkin varmistus', { worker: 'leo', due: 16 }, 'hearing'),
  ),
  at(11, '9.10', 'leo', answers('hearing', 'accepted')),
  at(5, '10.40', 'minna', asks('kaisla', 'Kirjallinen tulkkaus ajanvarauskirjeisiin', { due: 3 }, 'letters')),
  at(
    5,
    '10.45',
    'minna',
    asks('saarni', 'Oleskeluneuvonnan aika ennen harkinta-ajan päättymistä', { worker: 'anna', due: 2 }),
  ),
  at(
    5,
    '13.00',
    'oona',
    answers('letters', 'declined', 'Meillä ei ole kääntäjää. Ajat tulevat toistaiseksi Annan kautta.'),
  ),
  at(5, '14.10', 'leo', asks('halla', 'Korvausvaatimuksen liitteet', { worker: 'leo', due: 18, receiver: 'network' })),
  at(
    4,
    '14.25',
    'anna',
    asks('saarni', 'Käydään kuulustelun huone ja tauot läpi', { worker: 'anna', due: 8, goal: 'stay' }),
  ),
  at(
    4,
    '14.30',
    'anna',
    asks('saarni', 'Viikonlopun tapaaminen siskon kanssa', { worker: 'veikko', due: 1, goal: 'sister' }, 'weekend'),
  ),
  at(1, '10.30', 'veikko', answers('weekend', 'done')),
];
