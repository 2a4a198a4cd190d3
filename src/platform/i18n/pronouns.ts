import type { Language, Values } from './texts.ts';

/** What somebody may choose to be called. `none`: no pronoun at all; it is also how everybody is spoken of who was not asked. */
export const pronouns = ['she', 'he', 'they', 'none'] as const;
export type Pronoun = (typeof pronouns)[number];

interface Forms {
  readonly they: string;
  readonly them: string;
  readonly their: string;
  readonly themself: string;
}

/** The forms that texts draw from: `{they}`, `{them}`, `{their}`, `{themself}`. Finnish has one word for everybody and needs none. */
export const pronounForms: Readonly<Record<Exclude<Language, 'fi'>, Readonly<Record<Pronoun, Forms>>>> = {
  sv: {
    none: { they: 'klienten', them: 'klienten', their: 'klientens', themself: 'klienten själv' },
    she: { they: 'hon', them: 'henne', their: 'hennes', themself: 'hon själv' },
    he: { they: 'han', them: 'honom', their: 'hans', themself: 'han själv' },
    they: { they: 'hen', them: 'hen', their: 'hens', themself: 'hen själv' },
  },
  en: {
    none: { they: 'the client', them: 'the client', their: 'the client’s', themself: 'the client themself' },
    she: { they: 'she', them: 'her', their: 'her', themself: 'she herself' },
    he: { they: 'he', them: 'him', their: 'his', themself: 'he himself' },
    they: { they: 'they', them: 'them', their: 'their', themself: 'they themselves' },
  },
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function valuesOf(language: Exclude<Language, 'fi'>, pronoun: Pronoun): Values {
  const { they, them, their, themself } = pronounForms[language][pronoun];
  return {
    they,
    them,
    their,
    themself,
    They: capital(they),
    Their: capital(their),
    Themself: capital(themself),
    pronoun,
  };
}

const values: Readonly<Record<Pronoun, Readonly<Record<Language, Values>>>> = Object.fromEntries(
  pronouns.map((pronoun) => [pronoun, { fi: { pronoun }, sv: valuesOf('sv', pronoun), en: valuesOf('en', pronoun) }]),
) as never;

let spoken: Pronoun = 'none';

/** Draws something at once, in which texts speak of the person as `pronoun` says. */
export function speakingOf<Drawn>(pronoun: Pronoun, draw: () => Drawn): Drawn {
  const before = spoken;
  spoken = pronoun;
  try {
    return draw();
  } finally {
    spoken = before;
  }
}

/** The forms of the one who is spoken of now, for a text that names them. */
export const spokenForms = (language: Language): Values => values[spoken][language];
