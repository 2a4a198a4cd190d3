import { texts } from './platform/i18n/texts.ts';

export const navigationTexts = texts({
  fi: {
    work: 'Oma työ',
    calendar: 'Kalenteri',
    services: 'Palvelut',
    situation: 'Tilannekuva',
    recommendations: 'Suositukset',
    studies: 'Tutkimukset',
    intake: 'Saapuneet',
    log: 'Käyttöloki',
    workers: 'Työntekijät',
  },
  sv: {
    work: 'Mitt arbete',
    calendar: 'Kalender',
    services: 'Tjänster',
    situation: 'Lägesbild',
    recommendations: 'Rekommendationer',
    studies: 'Undersökningar',
    intake: 'Inkomna',
    log: 'Användningslogg',
    workers: 'Arbetstagare',
  },
  en: {
    work: 'My work',
    calendar: 'Calendar',
    services: 'Services',
    situation: 'Situation',
    recommendations: 'Recommendations',
    studies: 'Studies',
    intake: 'Intake',
    log: 'Access log',
    workers: 'Workers',
  },
});
