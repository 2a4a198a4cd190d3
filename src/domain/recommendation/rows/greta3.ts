import type { Recommendation } from '../item.ts';

export const greta3: readonly Recommendation[] = [
  {
    key: 'greta3-a',
    set: 'greta3',
    themes: ['criminal-process'],
    addressees: ['ministry', 'prosecutor', 'court'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Uhrilla on tosiasiallinen mahdollisuus saada korvausta. Valtion maksaman korvauksen ehdot arvioidaan uudelleen.',
      },
      sv: {
        says: 'Offret har en faktisk möjlighet att få ersättning. Villkoren för den ersättning som staten betalar ses över.',
      },
      en: { says: 'Give victims a real chance of compensation. Review the conditions of compensation by the State.' },
    },
    practices: [],
  },
  {
    key: 'greta3-b',
    set: 'greta3',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Rikoksen rahavirrat tutkitaan säännönmukaisesti, jotta rikoshyöty saadaan vakuustakavarikkoon.' },
      sv: { says: 'Penningflödena i brottet utreds regelmässigt, så att vinningen kan beläggas med kvarstad.' },
      en: { says: 'Investigate the money as a rule, so that the proceeds of the crime can be frozen.' },
    },
    practices: [],
  },
  {
    key: 'greta3-c',
    set: 'greta3',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Rikos tutkitaan ihmiskauppana aina, kun edellytykset täyttyvät. Tutkinta on aktiivista ja viivytyksetöntä.',
      },
      sv: {
        says: 'Brottet utreds som människohandel alltid när förutsättningarna är uppfyllda. Utredningen bedrivs aktivt och utan dröjsmål.',
      },
      en: { says: 'Investigate as trafficking whenever the conditions are met, actively and promptly.' },
    },
    practices: ['oversight-of-investigations', 'national-police-group', 'one-police-process'],
  },
  {
    key: 'greta3-d',
    set: 'greta3',
    themes: ['criminal-process'],
    addressees: ['court', 'prosecutor', 'police'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Rikosprosessi viedään läpi kohtuullisessa ajassa.' },
      sv: { says: 'Straffprocessen slutförs inom skälig tid.' },
      en: { says: 'Complete criminal proceedings within a reasonable time.' },
    },
    practices: ['oversight-of-investigations'],
  },
  {
    key: 'greta3-e',
    set: 'greta3',
    themes: ['getting-help'],
    addressees: ['assistance-system', 'wellbeing-county'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Varmistetaan, että uhrilla on turvallinen ja sopiva asunto.' },
      sv: { says: 'Det säkerställs att offret har en trygg och lämplig bostad.' },
      en: { says: 'Make sure that victims have safe and suitable housing.' },
    },
    practices: ['safer-home', 'shelter-for-like-reasons', 'shelter-with-substance-work'],
  },
  {
    key: 'greta3-f',
    set: 'greta3',
    themes: ['vulnerability'],
    addressees: ['child-protection', 'wellbeing-county'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Ehkäistään lasten katoamista sijaishuollosta. Ammattilaiset osaavat tunnistaa lapsen, joka on joutunut ihmiskaupan uhriksi.',
      },
      sv: {
        says: 'Man förebygger att barn försvinner från vård utom hemmet. De som möter barn i sitt yrke kan identifiera ett barn som har fallit offer för människohandel.',
      },
      en: {
        says: 'Prevent children from going missing from substitute care. See that professionals can identify a child who is a victim of trafficking.',
      },
    },
    practices: [],
  },
  {
    key: 'greta3-g',
    set: 'greta3',
    themes: ['vulnerability'],
    addressees: ['immigration'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Arvioidaan, miten vastuunmäärittämisasetusta (Dublin) sovelletaan ihmiskaupan uhreihin ja mikä on riski joutua uudelleen uhriksi.',
      },
      sv: {
        says: 'Man bedömer hur Dublinförordningen tillämpas på offer för människohandel och vilken risken är att falla offer på nytt.',
      },
      en: {
        says: 'Assess how the Dublin Regulation is applied to victims, and what the risk of new victimisation is.',
      },
    },
    practices: [],
  },
  {
    key: 'greta3-h',
    set: 'greta3',
    themes: ['getting-help'],
    addressees: ['immigration'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Uhri voi tosiasiassa saada ihmiskaupan uhrille tarkoitetun oleskeluluvan.' },
      sv: { says: 'Offret kan i praktiken få det uppehållstillstånd som är avsett för offer för människohandel.' },
      en: { says: 'See that victims can in fact benefit from the residence permit meant for victims of trafficking.' },
    },
    practices: [],
  },
  {
    key: 'greta3-i',
    set: 'greta3',
    themes: ['criminal-process'],
    addressees: ['police', 'ngo'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: {
        says: 'Uhri saa omalla kielellään neuvontaa tai tulkkausta rikosilmoituksen tekemiseen.',
        note: 'Näin yhdenvertaisuusvaltuutettu kertoo suosituksesta.',
      },
      sv: {
        says: 'Offret får rådgivning på sitt eget språk, eller tolkning, för att göra en brottsanmälan.',
        note: 'Så återger diskrimineringsombudsmannen rekommendationen.',
      },
      en: {
        says: 'Give advice in the victim’s own language, or interpreting, for making a report of an offence.',
        note: 'As the Non-Discrimination Ombudsman tells it.',
      },
    },
    practices: ['talk-before-report', 'check-terms-with-interpreter', 'interpreter-without-ties'],
  },
  {
    key: 'greta3-j',
    set: 'greta3',
    themes: ['criminal-process'],
    addressees: ['police'],
    seen: 'told-by-another',
    state: 'current',
    words: {
      fi: { says: 'Suojelun tarve arvioidaan, kun tilanne sitä vaatii. Uhri saa oikeusapua.' },
      sv: { says: 'Skyddsbehovet bedöms när situationen kräver det. Offret får rättshjälp.' },
      en: { says: 'Assess the need for protection when the situation calls for it. Give victims legal aid.' },
    },
    practices: ['support-person-and-counsel', 'recorded-in-place-of-court'],
  },
];
