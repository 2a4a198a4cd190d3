import { texts } from './platform/i18n/texts.ts';

export const navigationTexts = texts({
  fi: {
    work: 'Oma työ',
    calendar: 'Kalenteri',
    services: 'Palvelut',
    intake: 'Saapuneet',
    log: 'Käyttöloki',
    workers: 'Työntekijät',
  },
  sv: {
    work: 'Mitt arbete',
    calendar: 'Kalender',
    services: 'Tjänster',
    intake: 'Inkomna',
    log: 'Användningslogg',
    workers: 'Arbetstagare',
  },
  en: {
    work: 'My work',
    calendar: 'Calendar',
    services: 'Services',
    intake: 'Intake',
    log: 'Access log',
    workers: 'Workers',
  },
});
