import type { Helpline } from './helpline.ts';
import { readHours } from './hours-words.ts';

/** When the sources of the first lines were looked at, and when that is due again: nobody has called the numbers yet. */
const looked = { version: 1, state: 'open', checkedOn: '2026-11-27', checkBy: '2027-02-27', rungOn: null } as const;
const always = { opening: 'always', hours: [], onHolidays: 'as-usual' } as const;
const unsaid = { languages: [], interpreted: [], nameless: 'not-told', cost: 'not-told', offBill: false } as const;

/**
 * The lines that the program brings along: facts that stood in a source which somebody has opened, in our own words. What no source says
 * is said to be not known. A number that was in no source is not here.
 */
export const shippedLines: readonly Helpline[] = [
  {
    ...looked,
    ...always,
    ...unsaid,
    key: 'emergency',
    words: {
      fi: {
        name: 'Hätänumero',
        about: 'Kun sinulla tai jollakulla toisella on nyt hätä. Sama numero toimii koko EU:ssa.',
      },
      sv: { name: 'Nödnumret', about: 'När du eller någon annan är i nöd just nu. Samma nummer gäller i hela EU.' },
      en: {
        name: 'Emergency number',
        about:
          'When you or somebody else is in danger now. Call even if you speak neither Finnish nor Swedish. The same number works everywhere in the EU.',
      },
    },
    numbers: ['112'],
    languages: ['fi', 'sv'],
    cost: 'free',
    source: '112.fi (28.11.2026)',
    sourceYear: null,
    checkedOn: '2026-11-28',
    checkBy: '2027-02-28',
  },
  {
    ...looked,
    ...always,
    key: 'nollalinja',
    words: {
      fi: {
        name: 'Nollalinja',
        about:
          'Kun joku läheinen on väkivaltainen tai uhkaa. Naiset voivat soittaa kaikesta väkivallasta. Myös läheiset ja auttajat voivat soittaa.',
      },
      sv: {
        name: 'Nollinjen',
        about:
          'När en närstående är våldsam eller hotar. Kvinnor kan ringa om allt våld. Även anhöriga och hjälpare kan ringa.',
      },
      en: {
        name: 'Nollalinja',
        about:
          'When somebody close to you is violent or threatens you. Women can call about any violence. Family and helpers can call too.',
      },
    },
    numbers: ['080 005 005', '116 016'],
    languages: ['fi', 'sv', 'en'],
    interpreted: ['ar', 'fa-AF', 'es', 'fa', 'so', 'ckb', 'th', 'ru'],
    nameless: 'yes',
    cost: 'free',
    offBill: true,
    source: 'nollalinja.fi; thl.fi 21.12.2023',
    sourceYear: 2023,
  },
  {
    ...looked,
    key: 'riku',
    words: {
      fi: {
        name: 'Rikosuhripäivystys (RIKU)',
        about: 'Kun sinulle on tehty rikos tai mietit, oliko se rikos. Saat neuvoja ja tukea.',
      },
      sv: {
        name: 'Brottsofferjouren (RIKU)',
        about: 'När du har utsatts för ett brott eller undrar om det var ett brott. Du får råd och stöd.',
      },
      en: {
        name: 'Victim Support Finland (RIKU)',
        about: 'When a crime has been done to you, or you wonder whether it was one. You get advice and support.',
      },
    },
    numbers: ['116 006'],
    opening: 'hours',
    hours: ['fi 12345 09:00-20:00', 'sv 12345 12:00-14:00'].map(readHours),
    onHolidays: 'closed',
    languages: ['fi', 'sv'],
    interpreted: [],
    nameless: 'yes',
    cost: 'free',
    offBill: false,
    source: 'RIKU, STT 2020-05; iltalehti.fi 2021-06, 2022-12',
    sourceYear: 2022,
  },
  {
    ...looked,
    ...always,
    ...unsaid,
    key: 'assistance-system',
    words: {
      fi: {
        name: 'Ihmiskaupan uhrien auttamisjärjestelmä',
        about: 'Kun sinua on pakotettu työhön, seksiin, rikoksiin tai avioliittoon. Voit kysyä, vaikka et ole varma.',
      },
      sv: {
        name: 'Hjälpsystemet för offer för människohandel',
        about:
          'När någon har tvingat dig till arbete, sex, brott eller äktenskap. Du kan fråga även om du inte är säker.',
      },
      en: {
        name: 'Assistance System for Victims of Human Trafficking',
        about: 'When somebody has forced you into work, sex, crime or marriage. You can ask even if you are not sure.',
      },
    },
    numbers: ['029 546 3177'],
    nameless: 'yes',
    source: 'ihmiskauppa.fi; migri.fi; talentia-lehti.fi',
    sourceYear: null,
  },
  {
    ...looked,
    ...always,
    ...unsaid,
    key: 'mieli',
    words: {
      fi: { name: 'MIELI Kriisipuhelin', about: 'Kun kaikki tuntuu liian raskaalta tai mietit itsesi satuttamista.' },
      sv: {
        name: 'MIELI Kristelefon, på finska',
        about: 'När allt känns för tungt eller du tänker på att skada dig själv.',
      },
      en: {
        name: 'MIELI Crisis Helpline, in Finnish',
        about: 'When everything feels too heavy or you think of hurting yourself.',
      },
    },
    numbers: ['09 2525 0111'],
    languages: ['fi'],
    nameless: 'yes',
    cost: 'call-price',
    source: 'mentalhealth.fi (28.11.2026); keskipohjanmaa.fi 2019-04',
    sourceYear: null,
    checkedOn: '2026-11-28',
    checkBy: '2027-02-28',
  },
  {
    ...looked,
    ...unsaid,
    key: 'tukinainen',
    words: {
      fi: {
        name: 'Tukinainen, kriisipäivystys',
        about: 'Kun sinulle on tehty seksuaalista väkivaltaa. Myös läheiset voivat soittaa.',
      },
      sv: { name: 'Tukinainen, krisjour', about: 'När du har utsatts för sexuellt våld. Även anhöriga kan ringa.' },
      en: {
        name: 'Tukinainen crisis line',
        about: 'When you have experienced sexual violence. Family and friends can call too.',
      },
    },
    numbers: ['0800 97899'],
    opening: 'hours',
    hours: ['1234 09:00-15:00', '67H 15:00-21:00'].map(readHours),
    onHolidays: 'not-told',
    source: 'tukinainen.fi',
    sourceYear: null,
  },
  {
    ...looked,
    ...unsaid,
    key: 'tukinainen-lawyer',
    words: {
      fi: { name: 'Tukinainen, juristit', about: 'Kun haluat kysyä lakiasioista seksuaalisen väkivallan jälkeen.' },
      sv: { name: 'Tukinainen, jurister', about: 'När du vill fråga om lagen efter sexuellt våld.' },
      en: { name: 'Tukinainen lawyers', about: 'When you want to ask about the law after sexual violence.' },
    },
    numbers: ['0800 97895'],
    opening: 'hours',
    hours: ['1234 11:00-16:00'].map(readHours),
    onHolidays: 'not-told',
    source: 'tukinainen.fi',
    sourceYear: null,
  },
  {
    ...looked,
    ...unsaid,
    key: 'naisten-linja',
    words: {
      fi: { name: 'Naisten Linja', about: 'Naisille, jotka ovat kokeneet väkivaltaa tai pelkäävät sitä.' },
      sv: { name: 'Naisten Linja', about: 'För kvinnor som har utsatts för våld eller är rädda för det.' },
      en: { name: 'Women’s Line (Naisten Linja)', about: 'For women who have experienced violence or fear it.' },
    },
    numbers: ['080 002 400'],
    opening: 'hours',
    hours: ['12345 16:00-20:00'].map(readHours),
    onHolidays: 'not-told',
    source: 'iltalehti.fi 2021-06',
    sourceYear: 2021,
  },
  {
    ...looked,
    ...always,
    ...unsaid,
    key: 'helsinki-crisis',
    words: {
      fi: { name: 'Helsingin kriisipäivystys', about: 'Kriisiapua Helsingissä.' },
      sv: { name: 'Helsingfors krisjour', about: 'Krishjälp i Helsingfors.' },
      en: { name: 'Helsinki crisis emergency services', about: 'Help in a crisis, in Helsinki.' },
    },
    numbers: ['09 310 44222'],
    source: 'hs.fi 2020-03',
    sourceYear: 2020,
  },
  {
    ...looked,
    ...always,
    ...unsaid,
    key: 'seri-hus',
    words: {
      fi: { name: 'Seri-tukikeskus, Helsinki (HUS)', about: 'Hoitoa ja tukea seksuaalisen väkivallan jälkeen.' },
      sv: { name: 'Seri-stödcentret, Helsingfors (HUS)', about: 'Vård och stöd efter sexuellt våld.' },
      en: { name: 'Seri Support Centre, Helsinki (HUS)', about: 'Care and support after sexual violence.' },
    },
    numbers: ['040 701 8446'],
    source: 'hus.fi (2020–2021)',
    sourceYear: 2021,
  },
  {
    ...looked,
    ...always,
    ...unsaid,
    key: 'seri-tays',
    words: {
      fi: { name: 'Seri-tukikeskus, Tampere (Tays)', about: 'Hoitoa ja tukea seksuaalisen väkivallan jälkeen.' },
      sv: { name: 'Seri-stödcentret, Tammerfors (Tays)', about: 'Vård och stöd efter sexuellt våld.' },
      en: { name: 'Seri Support Centre, Tampere (Tays)', about: 'Care and support after sexual violence.' },
    },
    numbers: ['044 472 8002'],
    source: 'STT 2020-05',
    sourceYear: 2020,
  },
];
