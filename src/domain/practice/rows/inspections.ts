import type { Practice } from '../practice.ts';

export const inspections: readonly Practice[] = [
  {
    key: 'joint-inspection',
    themes: ['network'],
    kinds: [],
    country: 'FI',
    evidence: 'description',
    sources: ['jointInspections'],
    beside: {},
    words: {
      fi: {
        problem: 'Jokainen viranomainen tarkastaa erikseen',
        title: 'Yhteinen tarkastus sinne, missä on riski',
        forWhom: 'Työsuojeluviranomaiselle, poliisille ja Verohallinnolle',
        says: 'Malli on Poliisiammattikorkeakoulun, ja HEUNI kertoi siitä kesäkuussa 2022. Se on kuvaus; tuloksia emme nähneet.',
        steps: [
          'Suunnitelkaa käynti yhdessä ja sopikaa roolit etukäteen.',
          'Tehkää käynti.',
          'Antakaa palautetta ja seuratkaa, mitä sen jälkeen tapahtuu.',
        ],
        limits: ['Malli koskee työelämää.', 'Lisäämme itse: uhri voi pelätä virkapukua.'],
      },
      sv: {
        problem: 'Varje myndighet inspekterar för sig',
        title: 'En gemensam inspektion där det finns en risk',
        forWhom: 'För arbetarskyddsmyndigheten, polisen och Skatteförvaltningen',
        says: 'Modellen är Polisyrkeshögskolans, och HEUNI berättade om den i juni 2022. Det är en beskrivning. Resultat såg vi inte.',
        steps: [
          'Planera besöket tillsammans och fördela rollerna i förväg.',
          'Gör besöket.',
          'Ge respons och följ upp.',
        ],
        limits: ['Modellen gäller arbetslivet.', 'Vi tillägger: offret kan vara rädd för uniformer.'],
      },
      en: {
        problem: 'Every authority inspects by itself',
        title: 'A joint visit where there is a risk',
        forWhom: 'For labour inspection, the police and the Tax Administration',
        says: 'The model is the Police University College’s, and HEUNI told of it in June 2022. It is a description; we saw no results.',
        steps: [
          'Plan the visit together, and fix the roles beforehand.',
          'Make the visit.',
          'Give feedback and follow up.',
        ],
        limits: ['The model is for working life.', 'We add: a victim may be afraid of uniforms.'],
      },
    },
  },
  {
    key: 'inspectors-checklist',
    themes: ['criminal-process', 'vulnerability'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['inspectorChecklist'],
    beside: {},
    words: {
      fi: {
        problem: 'Tarkastaja on epävarma',
        title: 'Tarkistuslista tarkastajalle, opas tutkijalle',
        forWhom: 'Työsuojelutarkastajille ja poliisille',
        says: 'HEUNI teki listan ja oppaan viranomaisten kanssa vuonna 2020. Emme tiedä, onko niistä ollut apua.',
        steps: ['Tarkastaja käyttää tarkistuslistaa.', 'Rikostutkija käyttää opasta.'],
        limits: ['Listaa ja opasta emme ole lukeneet.'],
      },
      sv: {
        problem: 'Inspektören är osäker',
        title: 'Checklista för inspektören, handbok för utredaren',
        forWhom: 'För arbetarskyddsinspektörer och polisen',
        says: 'HEUNI gjorde listan och handboken tillsammans med myndigheter 2020. Vi vet inte om de har varit till hjälp.',
        steps: ['Inspektören använder checklistan.', 'Brottsutredaren använder handboken.'],
        limits: ['Vi har inte läst listan eller handboken.'],
      },
      en: {
        problem: 'The inspector is unsure',
        title: 'A checklist for inspectors, a guide for investigators',
        forWhom: 'For labour inspectors and the police',
        says: 'HEUNI made the checklist and the guide with authorities in 2020. We do not know whether the two have helped.',
        steps: ['The inspector uses the checklist.', 'The investigator uses the guide.'],
        limits: ['We have not read the checklist or the guide.'],
      },
    },
  },
];
