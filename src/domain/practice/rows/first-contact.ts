import type { Practice } from '../practice.ts';

export const firstContact: readonly Practice[] = [
  {
    key: 'safety-first',
    themes: ['getting-help'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['meetingVictim'],
    beside: { needs: ['safety'], sectors: ['safety'] },
    words: {
      fi: {
        problem: 'Ensimmäinen tapaaminen voi satuttaa',
        title: 'Turvallisuus ensin, kysymykset yleisesti',
        forWhom: 'Kaikille, jotka kohtaavat mahdollisen uhrin',
        says: 'Auttamisjärjestelmä neuvoo näin. Se on neuvo, jonka vaikutusta ei ole mitattu.',
        steps: [
          'Huolehdi ensin turvallisuudesta.',
          'Kysy vain yleisesti: onko uhattu, onko joutunut tekemään jotain vastoin tahtoaan, mitä kieltäytymisestä seuraisi.',
          'Tyydy lyhyisiin vastauksiin.',
          'Älä pyydä kertomaan väkivallan yksityiskohtia, ellei se kuulu erityisosaamiseesi.',
        ],
        limits: ['Välittömässä vaarassa soita 112.', 'Älä tutki asiaa itse äläkä ota yhteyttä hyväksikäyttäjään.'],
      },
      sv: {
        problem: 'Det första mötet kan göra ont',
        title: 'Säkerheten först, frågorna i allmänna ordalag',
        forWhom: 'För alla som möter ett möjligt offer',
        says: 'Hjälpsystemet ger det här rådet. Det är ett råd vars verkan inte har mätts.',
        steps: [
          'Sörj först för säkerheten.',
          'Fråga bara allmänt: har någon hotat, har personen tvingats göra något mot sin vilja, vad skulle ett nej leda till.',
          'Nöj dig med korta svar.',
          'Be inte om detaljer om våldet om det inte hör till din specialkompetens.',
        ],
        limits: ['Vid omedelbar fara: ring 112.', 'Utred inte saken själv och kontakta inte den som utnyttjar.'],
      },
      en: {
        problem: 'The first meeting can hurt',
        title: 'Safety first, questions in general terms',
        forWhom: 'For everybody who meets a possible victim',
        says: 'The Assistance System advises this. It is advice; nobody has measured its effect.',
        steps: [
          'See to safety first.',
          'Ask only in general terms: has anybody made threats, has anything been done unwillingly, what would a refusal lead to.',
          'Be content with short answers.',
          'Do not ask for details of violence unless that is your speciality.',
        ],
        limits: ['In immediate danger call 112.', 'Do not investigate yourself, and do not contact the exploiter.'],
      },
    },
  },
];
