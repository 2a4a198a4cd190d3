import type { Language } from '../../i18n/texts.ts';
import { texts } from '../../i18n/texts.ts';
import type { NavigationLink, Ui } from '../ui.ts';
import { en } from './sample.en.ts';
import { fi } from './sample.fi.ts';
import { sv } from './sample.sv.ts';

export const sampleTexts = texts({ fi, sv, en });

/** The five links of the primary navigation, as the domain would give them. */
export function sampleNavigation(language: Language): readonly NavigationLink[] {
  const t = sampleTexts(language);
  return [
    { key: 'work', href: `/${language}/tyo`, label: t('work') },
    { key: 'cases', href: `/${language}/t`, label: t('cases') },
    { key: 'calendar', href: `/${language}/kalenteri`, label: t('calendar') },
    { key: 'network', href: `/${language}/verkosto`, label: t('network') },
    { key: 'picture', href: `/${language}/kuva`, label: t('picture') },
  ];
}

/** A `Ui` to draw states with: Anna at her work on an invented morning. */
export const sampleUi = (language: Language, assets: Ui['assets'], path = '/tyo?sivu=2'): Ui => ({
  language,
  path,
  assets,
  csrf: 'token',
  now: new Date('2026-11-24T06:40:00Z'),
  evaluation: true,
  allowed: new Set(),
  worker: { name: 'Anna Kallio', organisation: 'Saarni ry' },
  navigation: sampleNavigation(language),
});

export interface State {
  readonly name: string;
  /** A whole document. */
  render(ui: Ui): import('hono/jsx/jsx-runtime').JSX.Element;
}
