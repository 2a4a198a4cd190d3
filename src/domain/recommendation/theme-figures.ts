import { type Theme, themes } from '../practice/index.ts';

/** What of regions can be looked at beside a recommendation: how many people, or a share that releases tell. */
export const figureKeys = ['people', 'begun', 'soon', 'needs', 'referrals', 'course'] as const;
export type FigureKey = (typeof figureKeys)[number];

/**
 * Which figures of regions speak to a theme; the one home of it. None speaks to psychological control: what it is about is counted in studies, by no region.
 */
export const figuresOfTheme: Readonly<Record<Theme, readonly FigureKey[]>> = {
  'getting-help': ['begun', 'soon', 'needs'],
  'criminal-process': ['course'],
  vulnerability: ['needs'],
  'psychological-control': [],
  network: ['referrals'],
  'regions-competence': ['people'],
};

/** Themes to which a figure speaks. */
export const themesOfFigure = (figure: FigureKey): readonly Theme[] =>
  themes.filter((theme) => figuresOfTheme[theme].includes(figure));
