import { control, type Description, event, factor, form, link, person, thing, told, wish } from './described.ts';

/** A Finnish woman, sold for sexual acts by the man she lived with and by the one to whom her debt passed. No border is crossed. */
export const debtBondage: Description = {
  name: 'sexual exploitation with debt bondage inside Finland',
  sentences: [
    {
      says: 'She ran away from a foster home at sixteen, about 2016.',
      goes: [factor('left-care', 'family', 'risk', { whenEdtf: '2016~' })],
    },
    {
      says: 'An older man let her stay; she fell in love.',
      goes: [
        person('partner', 'Mies, jolla on asunto', 'man'),
        thing('place', 'Miehen asunto', 'flat'),
        event(
          'housed',
          { whenEdtf: '2017~', did: ['$man'], happenedAt: '$flat', means: ['occasional-kindness'], phases: ['before'] },
          'moved',
        ),
      ],
    },
    {
      says: 'He gave her drugs and wrote down what they cost.',
      goes: [
        thing('debt', 'Velka aineista', 'debt'),
        event(
          'drugged',
          {
            whenEdtf: '2018/..',
            did: ['$man'],
            means: ['substances', 'debt-bondage'],
            phases: ['during'],
            concerned: ['$debt'],
          },
          'drugs',
        ),
      ],
    },
    {
      says: 'In the autumn of 2019 he said that she could pay it with customers.',
      goes: [
        event(
          'threat',
          { whenEdtf: '2019-23', did: ['$man'], means: ['psychological-violence', 'debt-bondage'], phases: ['during'] },
          'demand',
        ),
      ],
    },
    {
      says: 'He put up the advertisements and answered the phone.',
      goes: [
        thing('phone', 'Ilmoituspuhelin', 'phone'),
        event('other', {
          label: 'Ilmoitukset ja puhelin',
          did: ['$man'],
          concerned: ['$phone'],
          whenEdtf: '2019-10/2021',
        }),
      ],
    },
    {
      says: 'Customers came to the flat, several a week, for nearly two years.',
      goes: [
        person('buyer', 'Ostajat', 'buyers'),
        event(
          'sexual-act-sold',
          {
            whenEdtf: '2019-10/2021-08~',
            herPart: 'was-done-to',
            did: ['$buyers'],
            happenedAt: '$flat',
            phases: ['during'],
          },
          'sold',
        ),
      ],
    },
    {
      says: 'All the money went to him.',
      goes: [
        thing('money', 'Maksut', 'money'),
        event('money-taken', { did: ['$man'], concerned: ['$money'], means: ['takes-earnings'], phases: ['during'] }),
      ],
    },
    {
      says: 'When she refused, he hit her and once held a knife.',
      goes: [
        event('violence', {
          whenEdtf: '2020~',
          did: ['$man'],
          means: ['physical-violence', 'threats-violence'],
          phases: ['during'],
        }),
        event('violence', { whenEdtf: '2021-03?', did: ['$man'], means: ['threats-violence'], phases: ['during'] }),
      ],
    },
    {
      says: 'He filmed her and said that the films would go to her mother.',
      goes: [event('filmed', { did: ['$man'], means: ['threats-shame'], phases: ['during', 'now'] })],
    },
    {
      says: 'In August 2021 he sold the debt on to another.',
      goes: [
        person('lender', 'Velan uusi haltija', 'second', { source: 'told-by-other', certainty: 'uncertain' }),
        event(
          'handed-over',
          { whenEdtf: '2021-08', did: ['$man'], concerned: ['$debt'], herPart: 'was-done-to' },
          'handed',
        ),
        link('$second', 'is-owed', '$debt'),
      ],
    },
    {
      says: 'He drove her to flats in three towns.',
      goes: [
        event(
          'transported',
          { whenEdtf: '2021-09/2022', did: ['$second'], herPart: 'was-done-to', text: 'Kolme paikkakuntaa.' },
          'driven',
        ),
      ],
    },
    {
      says: 'A location service was on in her phone all the time.',
      goes: [control('digital-surveillance', 'observed', ['during', 'now'], { whenEdtf: '2021-09/..' })],
    },
    {
      says: 'Her social assistance was paid to an account that he used.',
      goes: [
        thing('account', 'Tili, jota toinen käyttää', 'account', { source: 'document', certainty: 'certain' }),
        form('benefits', 'actual', 'social-or-health', 'no', { source: 'document' }),
      ],
    },
    {
      says: 'Before she came to the man there had been violence at home.',
      goes: [
        event('violence', { anchor: 'before', anchorId: '$moved', certainty: 'likely' }),
        factor('family-violence', 'family', 'risk'),
      ],
    },
    {
      says: 'She was taken to the emergency ward twice and went away before the doctor came.',
      goes: [
        event('denied-care', { whenEdtf: '2022~', means: ['restricts-care'], phases: ['during'], source: 'document' }),
      ],
    },
    {
      says: 'She does not think of herself as exploited: “I owed it.”',
      goes: [control('psychological-violence', 'suspected', ['during'], { text: 'Hänen sanansa: ”olin velkaa”.' })],
    },
    { says: 'Whether she was locked in she has not been asked.', goes: [event('locked-in', { answer: 'not-asked' })] },
    {
      says: 'In November 2022 she called a helpline.',
      goes: [event('sought-help', { whenEdtf: '2022-11', certainty: 'certain' })],
    },
    {
      says: 'First she told of a single rape, later of the rest, in parts.',
      goes: [
        told('sexual-violence', 'health', 'listeners-records'),
        told('sexual-violence', 'own-organisation', 'own-records'),
      ],
    },
    {
      says: 'The two accounts of when it began differ by a year; both stand.',
      goes: [
        event(
          'sexual-act-sold',
          { whenEdtf: '2018-23', herPart: 'was-done-to', source: 'document', certainty: 'uncertain' },
          'sold-by-record',
        ),
        link('$sold-by-record', 'another-account-of', '$sold', { source: 'document' }),
      ],
    },
    {
      says: 'Sexual exploitation is possible, says she; actual, says the Assistance System.',
      goes: [
        form('sexual-sale', 'possible', 'herself', 'no'),
        form('sexual-sale', 'actual', 'assistance-system', 'no', { source: 'document' }),
      ],
    },
    {
      says: 'Her sister is in touch again.',
      goes: [factor('family-support', 'family', 'protective', { whenEdtf: '2023' })],
    },
    { says: 'She wants a break when she raises her hand.', goes: [wish('breaks', 'Tauko, kun hän nostaa käden.')] },
  ],
  unfit: [
    { says: 'He answered the phone for her.', why: 'No kind of event of its own; recorded as “other” with a label.' },
    {
      says: 'The debt passed to another: who was owed before.',
      why: 'The edge “is owed” has no end of its own unless its time is given; both holders stand side by side.',
    },
    {
      says: 'Benefit fraud in her name.',
      why: 'Recorded as a form of exploitation; the decision to recover it from her has no place here (process, another part).',
    },
  ],
};
