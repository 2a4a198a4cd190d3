import type { Recommendation } from '../item.ts';

export const themesOfProcess: readonly Recommendation[] = [
  {
    key: 'themes-9',
    set: 'themes',
    themes: ['criminal-process'],
    addressees: ['police', 'prosecutor'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: { says: 'Suojelun tarve arvioidaan uudelleen, kun olosuhteet muuttuvat.', note: 'Lähde: esitutkintalaki.' },
      sv: {
        says: 'Skyddsbehovet bedöms på nytt när omständigheterna förändras.',
        note: 'Källa: förundersökningslagen.',
      },
      en: {
        says: 'Assess the need for protection again when circumstances change.',
        note: 'Source: the Criminal Investigation Act.',
      },
    },
    practices: [],
  },
  {
    key: 'themes-10',
    set: 'themes',
    themes: ['criminal-process'],
    addressees: ['police'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Kuulustelu tallennetaan todisteeksi, kun laki sen sallii. Kuulustelija pysyy samana ja on pyydettäessä samaa sukupuolta kuin uhri.',
        note: 'Lähde: esitutkintalaki.',
      },
      sv: {
        says: 'Förhöret spelas in som bevis när lagen tillåter det. Samma person håller alla förhör, på begäran någon av samma kön som offret.',
        note: 'Källa: förundersökningslagen.',
      },
      en: {
        says: 'Record the interview as evidence where the law allows it. Keep the same interviewer, on request of the same sex as the victim.',
        note: 'Source: the Criminal Investigation Act.',
      },
    },
    practices: ['recorded-in-place-of-court', 'read-in-before-questioning'],
  },
  {
    key: 'themes-11',
    set: 'themes',
    themes: ['criminal-process'],
    addressees: ['police'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Huolehditaan siitä, että tulkkaus on hyvää ja termit välittyvät oikein.',
        note: 'Lähteet: apulaisoikeuskanslerin ratkaisu 28.12.2021 ja Poliisiammattikorkeakoulun IHMEMALLI-käsikirja (2024).',
      },
      sv: {
        says: 'Man ser till att tolkningen är bra och att termerna återges rätt.',
        note: 'Källor: biträdande justitiekanslerns avgörande den 28 december 2021 och Polisyrkeshögskolans handbok IHMEMALLI (2024).',
      },
      en: {
        says: 'See that interpreting is good and that terms are rendered correctly.',
        note: 'Sources: the decision of 28 December 2021 by the Deputy Chancellor of Justice and the IHMEMALLI handbook of the Police University College (2024).',
      },
    },
    practices: ['check-terms-with-interpreter', 'interpreter-without-ties'],
  },
  {
    key: 'themes-12',
    set: 'themes',
    themes: ['criminal-process'],
    addressees: ['police', 'police-board'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Esitutkintojen kestoa seurataan, ja viivästyksiin puututaan.',
        note: 'Lähde: apulaisoikeuskanslerin ratkaisu 28.12.2021.',
      },
      sv: {
        says: 'Man följer hur lång tid förundersökningarna tar och ingriper mot dröjsmål.',
        note: 'Källa: biträdande justitiekanslerns avgörande den 28 december 2021.',
      },
      en: {
        says: 'Follow how long investigations take, and act on delay.',
        note: 'Source: the decision of 28 December 2021 by the Deputy Chancellor of Justice.',
      },
    },
    practices: ['oversight-of-investigations'],
  },
  {
    key: 'themes-13',
    set: 'themes',
    themes: ['regions-competence'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Apu ja osaaminen ovat yhtä hyviä kaikilla alueilla.',
        note: 'Lähteet: SEIVE-selvityksestä kertova tiedote (2023) ja GRETAn toisesta raportista kertova tiedote (2019).',
      },
      sv: {
        says: 'Hjälpen och kompetensen är lika bra i alla regioner.',
        note: 'Källor: meddelandet om SEIVE-utredningen (2023) och meddelandet om GRETA:s andra rapport (2019).',
      },
      en: {
        says: 'Make help and competence equally good in all regions.',
        note: 'Sources: the release on the SEIVE study (2023) and the release on GRETA’s second report (2019).',
      },
    },
    practices: ['open-regional-network', 'one-social-work-unit', 'workshop-on-invented-case', 'regional-co-ordinator'],
  },
  {
    key: 'themes-14',
    set: 'themes',
    themes: ['getting-help'],
    addressees: ['assistance-system', 'wellbeing-county', 'police'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Turvallisuudesta huolehditaan yhdessä poliisin kanssa, ja osoite suojataan tarvittaessa turvakiellolla.',
        note: 'Lähteet: vastaanottolaki ja laki väestötietojärjestelmästä.',
      },
      sv: {
        says: 'Säkerheten ordnas tillsammans med polisen, och adressen skyddas vid behov med spärrmarkering.',
        note: 'Källor: mottagningslagen och lagen om befolkningsdatasystemet.',
      },
      en: {
        says: 'See to safety together with the police. Where needed, protect the address by non-disclosure for personal safety.',
        note: 'Sources: the Reception Act and the Act on the Population Information System.',
      },
    },
    practices: ['safer-home', 'safety-first'],
  },
  {
    key: 'themes-16',
    set: 'themes',
    themes: ['getting-help', 'criminal-process'],
    addressees: ['all'],
    seen: 'in-excerpt',
    state: 'current',
    words: {
      fi: {
        says: 'Seurataan, tuliko uhri kuulluksi. Kuulluksi tuleminen tukee toipumista silloinkin, kun tuomiota ei tule.',
        note: 'Lähde: SEIVE-selvityksestä kertova tiedote (2023).',
      },
      sv: {
        says: 'Man följer upp om offret blev hört. Att bli hörd stöder återhämtningen också när det inte blir någon fällande dom.',
        note: 'Källa: meddelandet om SEIVE-utredningen (2023).',
      },
      en: {
        says: 'Follow up whether the victim was heard. Being heard supports recovery even when there is no conviction.',
        note: 'Source: the release on the SEIVE study (2023).',
      },
    },
    practices: ['not-the-only-one'],
  },
];
