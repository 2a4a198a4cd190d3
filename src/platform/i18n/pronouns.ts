import { AsyncLocalStorage } from 'node:async_hooks';
import { capital } from './capital.ts';

/** What somebody may choose to be called. `none`: no pronoun at all; it is also how everybody is spoken of who was not asked. */
export const pronouns = ['she', 'he', 'they', 'none'] as const;
export type Pronoun = (typeof pronouns)[number];

interface Forms {
  readonly they: string;
  readonly them: string;
  readonly their: string;
}

/** The languages that ask for a pronoun. */
type Asking = 'sv' | 'en';
type Values = Readonly<Record<string, string>>;

/** The forms that texts draw from: `{they}`, `{them}`, `{their}`, also with a capital. Finnish has one word for everybody and needs none. */
export const pronounForms: Readonly<Record<Asking, Readonly<Record<Pronoun, Forms>>>> = {
  sv: {
    none: { they: 'klienten', them: 'klienten', their: 'klientens' },
    she: { they: 'hon', them: 'henne', their: 'hennes' },
    he: { they: 'han', them: 'honom', their: 'hans' },
    they: { they: 'hen', them: 'hen', their: 'hens' },
  },
  en: {
    none: { they: 'the client', them: 'the client', their: 'the client’s' },
    she: { they: 'she', them: 'her', their: 'her' },
    he: { they: 'he', them: 'him', their: 'his' },
    they: { they: 'they', them: 'them', their: 'their' },
  },
};

function valuesOf(language: Asking, pronoun: Pronoun): Values {
  const { they, them, their } = pronounForms[language][pronoun];
  return { they, them, their, They: capital(they), Their: capital(their) };
}

const inEach = (pronoun: Pronoun): Readonly<Record<Asking | 'fi', Values>> => ({
  fi: {},
  sv: valuesOf('sv', pronoun),
  en: valuesOf('en', pronoun),
});
const values = { she: inEach('she'), he: inEach('he'), they: inEach('they'), none: inEach('none') };

const spoken = new AsyncLocalStorage<Pronoun>();

/** Draws a page or makes a paper, in which texts speak of the person as `pronoun` says, also after what the making waits for. */
export const speakingOf = <Drawn>(pronoun: Pronoun, draw: () => Drawn): Drawn => spoken.run(pronoun, draw);

/** The forms of the one who is spoken of now, for a text that names them. */
export const spokenForms = (language: Asking | 'fi'): Values => values[spoken.getStore() ?? 'none'][language];
