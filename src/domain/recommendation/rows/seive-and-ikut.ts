import type { Recommendation } from '../item.ts';

export const seive: readonly Recommendation[] = [
  {
    key: 'seive-0',
    set: 'seive',
    themes: ['criminal-process', 'getting-help', 'network'],
    addressees: ['all'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Kattavat sosiaali- ja terveyspalvelut, uhrien tukipalvelut ja onnistunut rikosprosessi tukevat toisiaan. Se otetaan huomioon sekä auttamisessa että tutkinnassa.',
        note: 'Pääehdotus sellaisena kuin ministeriön tiedote sen kertoo. Selvityksen 13 suositusta ei ole tässä. Ne voi tuoda tiedostosta.',
      },
      sv: {
        says: 'Omfattande social- och hälsovårdstjänster, stödtjänster för offren och en lyckad straffprocess stöder varandra. Det beaktas både i hjälpen och i utredningen.',
        note: 'Huvudförslaget så som ministeriets meddelande återger det. Utredningens 13 rekommendationer finns inte här. De kan läsas in från en fil.',
      },
      en: {
        says: 'Comprehensive social and health services, victim support and a successful criminal process support one another. Take this into account both in helping and in investigating.',
        note: 'The main proposal as told in the ministry’s release. The study’s 13 recommendations are not here. These can be loaded from a file.',
      },
    },
    practices: ['one-co-ordinates-all', 'support-person-and-counsel', 'one-police-process', 'invite-those-who-meet'],
  },
];

export const ikut: readonly Recommendation[] = [
  {
    key: 'ikut-1',
    set: 'ikut',
    themes: ['regions-competence', 'getting-help'],
    addressees: ['employment-services', 'wellbeing-county'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: { says: 'Työllisyys- ja kotoutumispalvelut joustavat nykyistä enemmän uhrien tarpeiden mukaan.' },
      sv: {
        says: 'Sysselsättnings- och integrationstjänsterna är flexiblare än i dag och anpassas efter offrens behov.',
      },
      en: { says: 'Make employment and integration services more flexible for victims.' },
    },
    practices: ['integrate-and-rehabilitate'],
  },
  {
    key: 'ikut-2',
    set: 'ikut',
    themes: ['getting-help'],
    addressees: ['employment-services', 'wellbeing-county'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Uhri pääsee nykyistä helpommin kotouttaviin ja kuntouttaviin palveluihin ja voi myös yhdistää niitä.',
      },
      sv: {
        says: 'Offret får lättare än i dag tillgång till integrerande och rehabiliterande tjänster, och kan också förena dem.',
      },
      en: {
        says: 'Make it easier for victims to enter integrating and rehabilitating services, and to combine the two.',
      },
    },
    practices: ['integrate-and-rehabilitate'],
  },
  {
    key: 'ikut-3',
    set: 'ikut',
    themes: ['vulnerability', 'regions-competence'],
    addressees: ['employment-services'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Työllisyyspalvelujen työntekijät saavat tietoa ihmiskaupasta, traumasta ja niiden vaikutuksista työ- ja toimintakykyyn.',
      },
      sv: {
        says: 'De som arbetar inom sysselsättningstjänsterna får kunskap om människohandel och trauma och om hur dessa påverkar arbets- och funktionsförmågan.',
      },
      en: { says: 'Teach employment workers about trafficking and trauma, and how both affect the ability to work.' },
    },
    practices: ['trafficking-in-mind', 'printed-questions'],
  },
  {
    key: 'ikut-4',
    set: 'ikut',
    themes: ['network'],
    addressees: ['employment-services', 'wellbeing-county', 'ngo'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Uhreja auttavat tahot otetaan aktiivisemmin mukaan yhteistyöhön, ja tiedonvaihtoon luodaan toimivat tavat.',
        note: 'Asiantuntijoiden näkemys selvityksen luvussa 6, ei osa sen suositusluetteloa.',
      },
      sv: {
        says: 'De som hjälper offer tas mer aktivt med i samarbetet, och man skapar fungerande sätt att utbyta information.',
        note: 'Experternas uppfattning i kapitel 6 i utredningen, inte en del av dess lista över rekommendationer.',
      },
      en: {
        says: 'Bring those who help victims more actively into the co-operation, and create working ways to exchange information.',
        note: 'The view of experts in chapter 6 of the report, not part of its list of recommendations.',
      },
    },
    practices: ['integrate-and-rehabilitate', 'open-regional-network', 'agree-roles-beforehand'],
  },
];
