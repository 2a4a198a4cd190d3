import { control, type Description, event, factor, form, link, person, thing, told, wish } from './described.ts';

/** Forced labour in cleaning and a restaurant; recruited abroad, held by a debt and by the residence permit. */
export const labour: Description = {
  name: 'labour',
  sentences: [
    {
      says: 'An acquaintance of the family offered work in Finland in the spring of 2021.',
      goes: [
        person('recruiter', 'Perheen tuttu', 'broker'),
        event(
          'promised',
          { whenEdtf: '2021-21', phases: ['before'], did: ['$broker'], means: ['false-promises'], label: 'Työtarjous' },
          'offer',
        ),
      ],
    },
    {
      says: 'He promised 1,900 euros a month, a flat and help with the permit.',
      goes: [
        thing('money', 'Luvattu palkka 1 900 € kuukaudessa', 'promised'),
        event('promised', {
          anchor: 'after',
          anchorId: '$offer',
          text: 'Asunto ja apu luvan kanssa luvattiin.',
          concerned: ['$promised'],
        }),
      ],
    },
    {
      says: 'For travel and permit the family borrowed about 9,000 euros; the land of the grandparents is the security.',
      goes: [
        thing('debt', 'Velka n. 9 000 €, vakuutena maa', 'debt', { certainty: 'certain' }),
        person('lender', 'Lainan antaja', 'lender', { source: 'told-by-other' }),
        event(
          'money-lent',
          { whenEdtf: '2021-05~', means: ['debt-bondage'], phases: ['before'], did: ['$lender'], concerned: ['$debt'] },
          'loan',
        ),
      ],
    },
    {
      says: 'She flew to Helsinki in August 2021 and was met by the owner of the restaurant.',
      goes: [
        person('employer', 'Ravintolan omistaja', 'owner'),
        event('travelled', { whenEdtf: '2021-08' }, 'flight'),
        event('received', { whenEdtf: '2021-08', did: ['$owner'], anchor: 'after', anchorId: '$flight' }),
      ],
    },
    {
      says: 'The same evening he took her passport “to keep it safe”.',
      goes: [
        thing('document', 'Passi', 'passport'),
        event('documents-taken', {
          whenEdtf: '2021-08',
          did: ['$owner'],
          concerned: ['$passport'],
          means: ['withholds-documents'],
          phases: ['during'],
        }),
      ],
    },
    {
      says: 'She lived with four others in a room above the kitchen, from August 2021 to about February 2023.',
      goes: [
        thing('place', 'Huone keittiön yläpuolella', 'room'),
        person('exploited-beside', 'Neljä muuta työntekijää', 'others'),
        event('housed', { whenEdtf: '2021-08/2023-02~', happenedAt: '$room', present: ['$others'], did: ['$owner'] }),
      ],
    },
    {
      says: 'She worked six or seven days a week, twelve to fourteen hours, also cleaning at night.',
      goes: [
        thing('place', 'Ravintola', 'restaurant'),
        event(
          'worked',
          {
            whenEdtf: '2021-09/2023-02~',
            happenedAt: '$restaurant',
            means: ['excessive-work'],
            phases: ['during'],
            label: 'Työ',
          },
          'work',
        ),
      ],
    },
    {
      says: 'Of the pay 700 euros came to the account, and she had to give back 400 of it in cash.',
      goes: [
        thing('account', 'Pankkitili, kortti omistajalla', 'account', { certainty: 'certain', source: 'document' }),
        event('money-taken', {
          whenEdtf: '2021-10/2023-01',
          did: ['$owner'],
          concerned: ['$account'],
          means: ['takes-earnings', 'restricts-money'],
          phases: ['during'],
          source: 'document',
          certainty: 'certain',
        }),
      ],
    },
    {
      says: 'When she asked for the rest, he said that he would ring the police and the permit would end.',
      goes: [
        event(
          'threat',
          { whenEdtf: '2022?', did: ['$owner'], means: ['threats-authorities'], phases: ['during'] },
          'threat',
        ),
      ],
    },
    {
      says: 'He also said that something could happen to her brother.',
      goes: [control('threats-near-ones', 'observed', ['during', 'now'], { whenEdtf: '2022/..' })],
    },
    {
      says: 'She was allowed out alone on Sundays only, and had to send a picture.',
      goes: [
        control('restricts-movement', 'observed', ['during']),
        control('digital-surveillance', 'observed', ['during']),
      ],
    },
    {
      says: 'Sometimes the owner gave gifts and called her his daughter.',
      goes: [control('occasional-kindness', 'observed', ['during'])],
    },
    {
      says: 'Whether there was physical violence has not been asked.',
      goes: [control('physical-violence', 'not-asked', ['during'])],
    },
    {
      says: 'About sexual matters she did not want to answer.',
      goes: [control('sexual-violence', 'did-not-answer', ['during'])],
    },
    {
      says: 'A workmate says that the passport was not taken but handed over.',
      goes: [
        event(
          'documents-taken',
          {
            source: 'told-by-other',
            certainty: 'uncertain',
            text: 'Työtoverin mukaan passi annettiin itse.',
            concerned: ['$passport'],
          },
          'other-account',
        ),
      ],
    },
    {
      says: 'She left on 14 February 2023 with the help of a customer.',
      goes: [
        person('helper', 'Ravintolan asiakas', 'customer'),
        event('left', {
          whenEdtf: '2023-02-14',
          certainty: 'certain',
          herPart: 'did',
          present: ['$customer'],
          phases: ['now'],
        }),
      ],
    },
    {
      says: 'The debt is still asked for in messages to her.',
      goes: [
        event(
          'message',
          {
            whenEdtf: '2023-03/..',
            means: ['debt-bondage'],
            phases: ['now'],
            source: 'seen',
            certainty: 'certain',
            concerned: ['$debt'],
          },
          'messages',
        ),
      ],
    },
    {
      says: 'Who sends them is only an assumption.',
      goes: [link('$lender', 'did', '$messages', { source: 'other', certainty: 'uncertain' })],
    },
    {
      says: 'The offer led to the loan, and the loan to the work.',
      goes: [link('$offer', 'led-to', '$loan'), link('$loan', 'led-to', '$work')],
    },
    { says: 'Her permit was tied to that employer.', goes: [factor('residence-tied-to-work', 'structural', 'risk')] },
    {
      says: 'She does not know Finnish but has learnt the word for help.',
      goes: [factor('language-skills', 'individual', 'risk')],
    },
    { says: 'A cousin in another town is a safe person.', goes: [factor('trusted-person', 'community', 'protective')] },
    {
      says: 'The support worker thinks of forced labour, the police first wrote down extortionate work discrimination.',
      goes: [
        form('labour', 'possible', 'own-organisation', 'no'),
        form('labour', 'possible', 'police', 'no', {
          source: 'document',
          text: 'Kirjattu nimikkeellä kiskonnantapainen työsyrjintä.',
        }),
      ],
    },
    {
      says: 'She has told of the work in a recorded interview, of the family to nobody but the support worker.',
      goes: [
        told('work', 'police', 'investigation', { form: 'recorded-interview' }),
        told('family', 'own-organisation', 'own-records'),
      ],
    },
    {
      says: 'She does not want to be asked about the others in the room.',
      goes: [wish('do-not-ask', 'Muista samassa huoneessa asuneista ei kysytä.')],
    },
  ],
  unfit: [
    {
      says: 'The grandparents’ land is the security of the debt.',
      why: 'Stands in the label of the debt: a security is no edge of its own.',
    },
    {
      says: 'Out of 1,900 promised, 700 came and 400 went back.',
      why: 'Sums stand in words. Amounts have no column, so nothing can be added up over entries.',
    },
  ],
};
