import type { LawSource } from './law.ts';

const forms = ['eu-2011-36-2-3'];
const ofChild = [...forms, 'eu-2011-36-2-5'];

/**
 * Forms that EU law names. They stand beside the elements of Finnish law and touch none of them: for surrogacy and illegal adoption nothing in
 * force was seen here, and for forced marriage the Criminal Code has a part of its own. When that changes, a form becomes a part of the purpose.
 */
export const european: LawSource['european'] = [
  {
    key: 'eu-surrogacy',
    name: {
      fi: 'Sijaissynnytyksen hyväksikäyttö',
      sv: 'Utnyttjande av surrogatmoderskap',
      en: 'Exploitation of surrogacy',
    },
    term: 'verify',
    laws: ofChild,
    against: {
      fi: 'Hän päätti asiasta itse, saattoi perua, eikä kukaan muu hyötynyt.',
      sv: 'Klienten beslutade själv, kunde ta tillbaka sitt beslut, och ingen annan drog nytta.',
      en: 'The client decided on it, could withdraw, and nobody else profited.',
    },
    parts: [
      {
        key: 'surrogacy',
        laws: ofChild,
        name: { fi: 'sijaissynnytys', sv: 'surrogatmoderskap', en: 'surrogacy' },
        question: {
          fi: 'Pyydettiinkö tai painostettiinko häntä synnyttämään lapsi jollekin toiselle, ja kuka siitä hyötyi?',
          sv: 'Blev klienten ombedd eller pressad att föda ett barn åt någon annan, och vem drog nytta av det?',
          en: 'Was the client asked or pressed to give birth for somebody else, and who profited?',
        },
        speaks: { exploitation: ['surrogacy'] },
      },
    ],
  },
  {
    key: 'eu-marriage',
    name: { fi: 'Pakkoavioliitto', sv: 'Tvångsäktenskap', en: 'Forced marriage' },
    term: 'seen',
    laws: ofChild,
    against: {
      fi: 'Hän päätti itse, kenen kanssa ja milloin, ja saattoi kieltäytyä.',
      sv: 'Klienten beslutade själv med vem och när, och kunde säga nej.',
      en: 'The client decided with whom and when, and could refuse.',
    },
    parts: [
      {
        key: 'marriage',
        laws: ofChild,
        name: { fi: 'pakkoavioliitto', sv: 'tvångsäktenskap', en: 'forced marriage' },
        question: {
          fi: 'Sovittiinko avioliitosta hänen puolestaan?',
          sv: 'Avtalades om äktenskapet åt klienten?',
          en: 'Was a marriage agreed on for the client?',
        },
        speaks: { exploitation: ['forced-marriage'] },
      },
    ],
  },
  {
    key: 'eu-adoption',
    name: { fi: 'Laiton adoptio', sv: 'Olaglig adoption', en: 'Illegal adoption' },
    term: 'verify',
    laws: ofChild,
    against: {
      fi: 'Viranomainen päätti adoptiosta, eikä lapsesta maksettu.',
      sv: 'En myndighet beslutade om adoptionen, och ingen betalade för barnet.',
      en: 'An authority decided on the adoption, and nobody paid for the child.',
    },
    parts: [
      {
        key: 'adoption',
        laws: ofChild,
        name: { fi: 'laiton adoptio', sv: 'olaglig adoption', en: 'illegal adoption' },
        question: {
          fi: 'Annettiinko lapsi toiselle perheelle rahaa tai muuta hyötyä vastaan, tai pakolla?',
          sv: 'Gavs ett barn till en annan familj mot pengar eller annan nytta, eller med tvång?',
          en: 'Was a child given to another family for money or other benefit, or by force?',
        },
        speaks: { exploitation: ['illegal-adoption'] },
      },
    ],
  },
];
