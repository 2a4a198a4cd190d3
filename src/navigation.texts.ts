import { texts } from './platform/i18n/texts.ts';

export const navigationTexts = texts({
  fi: {
    work: 'Oma työ',
    cases: 'Tapaukset',
    calendar: 'Kalenteri',
    services: 'Palvelut',
    intake: 'Saapuneet',
    log: 'Käyttöloki',
    workers: 'Työntekijät',
  },
  sv: {
    work: 'Mitt arbete',
    cases: 'Ärenden',
    calendar: 'Kalender',
    services: 'Tjänster',
    intake: 'Inkomna',
    log: 'Användningslogg',
    workers: 'Anställda',
  },
  en: {
    work: 'My work',
    cases: 'Cases',
    calendar: 'Calendar',
    services: 'Services',
    intake: 'Intake',
    log: 'Access log',
    workers: 'Workers',
  },
});
