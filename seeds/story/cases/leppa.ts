import { answersRequest, consents, consentsToNetwork, withdrawsFrom } from '../acts/agreements.ts';
import { addsPoint, allows, checksRules, forbids } from '../acts/contact.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { notBefore } from '../acts/lines.ts';
import { looks } from '../acts/looks.ts';
import { begins, isSame, movesStep, standsBeside, steps } from '../acts/process.ts';
import { barsOrganisation, opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** Labour exploitation on a building site; police and prosecutor read the lines written for them. One organisation is barred. */
export const leppa: CaseStory = {
  codeWord: 'Leppä',
  steps: [
    at(180, '10.00', 'ville', opens('Leppä', 'dina')),
    at(180, '10.20', 'ville', {
      support:
        'Ryhmästä yksi haluaa itse edistää asiaa. Muille kerrottu omista vaihtoehdoista erikseen. Ukrainan kieli.',
    }),
    at(178, '9.30', 'ville', {
      account:
        'Maksoi välittäjälle ennen lähtöä. Asui työmaan parakissa, josta vähennettiin vuokraa palkasta. Passi palautettiin vasta pyydettäessä.',
    }),
    at(
      176,
      '9.00',
      'ville',
      consentsToNetwork(['kuunari', 'niitty', 'lakeCounty'], {
        purpose: 'Palkat, majoitus ja rikosprosessi',
        endsIn: 150,
        reviewIn: 33,
        language: 'uk',
        interpreter: 'remote',
      }),
    ),
    at(
      176,
      '9.10',
      'ville',
      consents('niitty', {
        from: ['kuunari'],
        to: ['niitty'],
        classes: ['contact', 'account'],
        purpose: 'Avustaminen rikosasiassa ja palkkariidassa',
        endsIn: 150,
        reviewIn: 33,
        language: 'uk',
        interpreter: 'remote',
      }),
    ),
    at(176, '9.20', 'ville', invites('niitty', 'niitty', 'Avustaja palkkariitaan ja esitutkintaan.', 'week')),
    at(175, '9.30', 'samuli', accepts('niitty', 'samuli', 'petra')),
    at(175, '10.00', 'samuli', answersRequest('network', 'coordination')),
    at(
      170,
      '9.00',
      'ville',
      consents('police', {
        from: ['kuunari'],
        to: ['police'],
        classes: ['justice'],
        purpose: 'Yhteystapa ja kuulemisen toiveet',
        endsIn: 120,
        reviewIn: 33,
        language: 'uk',
        interpreter: 'remote',
      }),
    ),
    at(170, '9.10', 'ville', invites('police', 'police', 'Kuulemisen järjestäminen, tulkki ukraina.', 'normal')),
    at(169, '8.40', 'timo', accepts('police', 'risto', 'helena')),
    at(169, '9.30', 'ville', {
      justice:
        'Tavoitettavissa Kuunarin kautta arkisin klo 8–16. Tulkki ukraina, ei venäjä. Työvuorot tiedossa viikoksi kerrallaan.',
    }),
    at(150, '10.40', 'risto', {
      process: 'Asianomistaja kuultu kahdesti. Työaikakirjanpito pyydetty. Rahaliikenteestä selvitys vireillä.',
    }),
    at(
      150,
      '11.00',
      'risto',
      consents('process', {
        from: ['police'],
        to: ['kuunari', 'niitty'],
        classes: ['process'],
        purpose: 'Tutkinnan vaiheet tuen ja avustajan tietoon',
        endsIn: 120,
        reviewIn: 33,
        language: 'uk',
        interpreter: 'remote',
        form: 'oral',
      }),
    ),
    at(
      140,
      '13.00',
      'ville',
      allows('call', { days: [1, 2, 3, 4, 5], hourFrom: '16:00', hourUntil: '19:00', who: 'anyone', language: 'uk' }),
    ),
    at(140, '13.02', 'ville', addsPoint('call', '040 000 0006')),
    at(140, '13.04', 'ville', forbids('letter', { language: 'uk' })),
    // One hearing in two registers: the police call it, the support side writes it as it was told.
    at(139, '9.00', 'risto', begins('criminal', 'inquiry', { reference: '5500/R/98/26' })),
    at(139, '9.05', 'risto', steps('inquiry', 'investigation-opened', { ago: 20, source: 'own-authority' })),
    at(
      139,
      '9.10',
      'risto',
      steps('inquiry', 'hearing', {
        ago: 5,
        source: 'own-authority',
        hour: '10.00',
        place: 'Poliisiasema',
        name: 'first-call',
      }),
    ),
    at(138, '9.00', 'ville', begins('criminal', 'told', { label: 'työmaa' })),
    at(138, '9.05', 'ville', steps('told', 'hearing', { ago: 4, name: 'first-told' })),
    at(138, '9.10', 'ville', isSame('first-told', 'first-call')),
    at(
      138,
      '9.20',
      'ville',
      standsBeside('told', 'counsel', { worker: 'samuli', basis: 'court-appointed', notify: 'yes' }),
    ),
    at(
      138,
      '9.24',
      'ville',
      standsBeside('told', 'support-person', { worker: 'dina', basis: 'by-permission', notify: 'yes' }),
    ),
    at(
      138,
      '9.28',
      'ville',
      standsBeside('told', 'interpreter', { name: 'Tulkkaus Kieli oy', detail: 'ukraina, mies tai nainen' }),
    ),
    at(
      137,
      '9.00',
      'ville',
      consents('told-counsel', {
        from: ['kuunari'],
        to: ['niitty'],
        classes: ['process'],
        purpose: 'Kuulemisten ajat avustajan tietoon',
        endsIn: 120,
        reviewIn: 33,
        language: 'uk',
        interpreter: 'remote',
      }),
    ),
    at(120, '9.20', 'ville', barsOrganisation('lakeCounty', 'her-wish')),
    at(119, '9.40', 'ville', withdrawsFrom('lakeCounty')),
    at(119, '10.00', 'ville', {
      coordination: 'Hän ei halua, että Järviseudun hyvinvointialue on mukana. Majoitus järjestettiin muuta kautta.',
    }),
    at(
      95,
      '9.10',
      'ville',
      consents('prosecutor', {
        from: ['kuunari'],
        to: ['prosecutor'],
        classes: ['justice'],
        purpose: 'Oikeudenkäynnin järjestelyt',
        endsIn: 120,
        reviewIn: 33,
        language: 'uk',
        interpreter: 'remote',
      }),
    ),
    at(95, '9.20', 'ville', invites('prosecutor', 'prosecutor', 'Oikeudenkäynnin järjestelyt, tulkki.', 'normal')),
    at(94, '9.00', 'pekka', accepts('prosecutor', 'pekka', 'elina')),
    at(60, '14.00', 'pekka', {
      process: 'Esitutkinta-aineisto saapunut. Syyteharkinta kesken, tavoite {+75}.',
    }),
    at(40, '9.40', 'samuli', {
      process: 'Palkkasaatavat yksilöity liitteeksi. Päämies haluaa, että korvaus käsitellään rikosasian yhteydessä.',
    }),
    at(19, '15.10', 'dina', {
      coordination: 'He moves to a new flat {+10}. He works legally elsewhere now and wants shorter meetings.',
    }),
    at(
      14,
      '10.00',
      'risto',
      steps('inquiry', 'hearing', {
        ...{
          coming: 2,
          source: 'own-authority',
          hour: '10.00',
          place: 'Poliisiasema, kuulusteluhuone',
          name: 'call',
        },
      }),
    ),
    at(
      13,
      '9.10',
      'ville',
      steps('told', 'hearing', { coming: 11, hour: '9.00', place: 'Poliisiasema', name: 'as-told' }),
    ),
    at(10, '10.00', 'ville', notBefore(14)),
    at(9, '16.20', 'ville', checksRules()),
    at(
      8,
      '11.00',
      'risto',
      movesStep('call', 8, {
        reason: 'Tulkki ei päässyt.',
        hour: '13.30',
        place: 'Poliisiasema, kuulusteluhuone',
        source: 'own-authority',
      }),
    ),
    at(7, '10.00', 'ville', {
      justice: 'Kuulemisen jälkeen hän toivoo kirjallista tietoa etenemisestä. Viestit Kuunarin kautta.',
    }),
    at(2, '9.30', 'risto', looks()),
  ],
};
