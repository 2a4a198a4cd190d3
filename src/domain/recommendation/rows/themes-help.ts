import type { Recommendation } from '../item.ts';

export const themesOfHelp: readonly Recommendation[] = [
  {
    key: 'themes-1',
    set: 'themes',
    themes: ['psychological-control', 'vulnerability'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Tunnistetaan kokonaisuus eikä vain yksittäisiä tekoja. Kontrolli ymmärretään jatkuvaksi ja kasautuvaksi.',
        note: 'Lähteet: SEIVE-selvityksestä kertova tiedote (2023), HEUNIn katsaus ja Rikosuhripäivystyksen asiantuntijan haastattelu.',
      },
      sv: {
        says: 'Helheten identifieras, inte bara enskilda handlingar. Kontrollen ses som något som pågår och hopar sig.',
        note: 'Källor: meddelandet om SEIVE-utredningen (2023), en översikt av HEUNI och en intervju med en sakkunnig vid Brottsofferjouren.',
      },
      en: {
        says: 'Recognise the whole, not only single acts. See control as something that goes on and adds up.',
        note: 'Sources: the release on the SEIVE study (2023), a HEUNI brief and an interview with an expert of Victim Support Finland.',
      },
    },
    practices: ['ask-of-ordinary-days', 'trust-over-several-talks'],
  },
  {
    key: 'themes-2',
    set: 'themes',
    themes: ['getting-help', 'criminal-process', 'network'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Palvelut ja rikosprosessi nähdään toisiaan tukevina.',
        note: 'Lähteet: SEIVE-selvityksestä kertova tiedote (2023) ja Poliisiammattikorkeakoulun IHMEMALLI-käsikirja (2024).',
      },
      sv: {
        says: 'Tjänsterna och straffprocessen ses som ett stöd för varandra.',
        note: 'Källor: meddelandet om SEIVE-utredningen (2023) och Polisyrkeshögskolans handbok IHMEMALLI (2024).',
      },
      en: {
        says: 'Treat services and the criminal process as support for each other.',
        note: 'Sources: the release on the SEIVE study (2023) and the IHMEMALLI handbook of the Police University College (2024).',
      },
    },
    practices: ['one-police-process', 'support-person-and-counsel', 'one-co-ordinates-all'],
  },
  {
    key: 'themes-3',
    set: 'themes',
    themes: ['network'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Uhrin ympärillä toimii joustava ja monialainen verkosto.',
        note: 'Lähteet: SEIVE-selvityksestä kertova tiedote (2023) ja oikeusministeriön sivujen kolumni 10.6.2022.',
      },
      sv: {
        says: 'Kring offret finns ett flexibelt nätverk med många sektorer.',
        note: 'Källor: meddelandet om SEIVE-utredningen (2023) och kolumnen på justitieministeriets webbplats den 10 juni 2022.',
      },
      en: {
        says: 'Have a flexible network of many sectors round the person.',
        note: 'Sources: the release on the SEIVE study (2023) and the column of 10 June 2022 on the site of the Ministry of Justice.',
      },
    },
    practices: ['one-co-ordinates-all', 'invite-those-who-meet', 'agree-roles-beforehand'],
  },
  {
    key: 'themes-4',
    set: 'themes',
    themes: ['getting-help'],
    addressees: ['ngo'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Luottamukselliseen keskusteluun järjestössä pääsee helposti jo ennen yhteyttä viranomaiseen.',
        note: 'Lähde: Rikosuhripäivystyksen tiedotteet vuosilta 2022 ja 2024.',
      },
      sv: {
        says: 'Det är lätt att få ett förtroligt samtal hos en organisation före kontakten med någon myndighet.',
        note: 'Källa: Brottsofferjourens meddelanden från 2022 och 2024.',
      },
      en: {
        says: 'Make it easy to have a confidential talk with an organisation before going to any authority.',
        note: 'Source: releases of Victim Support Finland, 2022 and 2024.',
      },
    },
    practices: ['talk-before-report', 'outreach-to-people-selling-sex', 'health-advice-through-ngo'],
  },
  {
    key: 'themes-5',
    set: 'themes',
    themes: ['getting-help'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Heikkokin epäily riittää ohjaamiseen. Varmuutta ei vaadita.',
        note: 'Lähde: auttamisjärjestelmän usein kysytyt kysymykset (ihmiskauppa.fi).',
      },
      sv: {
        says: 'Redan en svag misstanke räcker för hänvisning. Visshet krävs inte.',
        note: 'Källa: hjälpsystemets vanliga frågor (ihmiskauppa.fi).',
      },
      en: {
        says: 'Refer even on a weak suspicion. Certainty is not required.',
        note: 'Source: frequently asked questions of the Assistance System (ihmiskauppa.fi).',
      },
    },
    practices: ['refer-on-suspicion', 'consult-without-identifying'],
  },
  {
    key: 'themes-6',
    set: 'themes',
    themes: ['getting-help'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Auttamisjärjestelmään ohjattaessa pyydetään ensin suostumus. Ilman sitä ei anneta tietoja, joista henkilön voi tunnistaa.',
        note: 'Lähde: auttamisjärjestelmän ohje ohjaamisesta (ihmiskauppa.fi).',
      },
      sv: {
        says: 'Vid hänvisning till hjälpsystemet ber man först om samtycke. Utan samtycke lämnar man inga uppgifter som avslöjar vem det gäller.',
        note: 'Källa: hjälpsystemets anvisning om hänvisning (ihmiskauppa.fi).',
      },
      en: {
        says: 'When referring to the Assistance System, ask for consent first. Without it, give nothing that identifies the person.',
        note: 'Source: the Assistance System’s guide to referral (ihmiskauppa.fi).',
      },
    },
    practices: ['consent-before-referral', 'consult-without-identifying'],
  },
  {
    key: 'themes-7',
    set: 'themes',
    themes: ['network', 'getting-help'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Verkostoon kutsutaan Seri-tukikeskuksia, turvakoteja sekä alaikäisten ja päihteitä käyttävien parissa työskenteleviä.',
        note: 'Lähde: oikeusministeriön sivujen kolumni 10.6.2022.',
      },
      sv: {
        says: 'Till nätverket bjuder man in Seri-stödcenter, skyddshem och dem som arbetar med minderåriga och med personer som använder rusmedel.',
        note: 'Källa: kolumnen på justitieministeriets webbplats den 10 juni 2022.',
      },
      en: {
        says: 'Bring in Seri Support Centres, shelters, and those who work with minors and with people who use substances.',
        note: 'Source: the column of 10 June 2022 on the site of the Ministry of Justice.',
      },
    },
    practices: ['invite-those-who-meet', 'seri-straight-in', 'shelter-with-substance-work'],
  },
  {
    key: 'themes-8',
    set: 'themes',
    themes: ['getting-help'],
    addressees: ['assistance-system', 'wellbeing-county'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Avun tarve arvioidaan yksilöllisesti, ja tuki jatkuu rikosasian kulusta riippumatta.',
        note: 'Lähde: vastaanottolaki.',
      },
      sv: {
        says: 'Behovet av hjälp bedöms individuellt, och stödet fortsätter oberoende av hur brottmålet framskrider.',
        note: 'Källa: mottagningslagen.',
      },
      en: {
        says: 'Assess needs individually, and continue support whatever course the criminal case takes.',
        note: 'Source: the Reception Act.',
      },
    },
    practices: ['county-social-worker-refers', 'one-co-ordinates-all'],
  },
];
