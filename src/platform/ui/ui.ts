import type { Language } from '../i18n/texts.ts';

/** A form that leads on from what was saved: one that corrects it, or one that takes it back. */
export interface WayOn {
  readonly does: 'corrects' | 'undoes';
  /** Without the language. */
  readonly at: string;
}

/** What the page after a saving says beside that it was saved; nothing where no form leads on. */
export interface Saved {
  readonly way?: WayOn | undefined;
}

/** What every page knows about the request it answers; made by the dispatcher, never by a page. */
export interface Ui {
  readonly language: Language;
  /** Path after the language segment, with query, such as `/t/7f3k2q?sivu=2`; the language switch keeps it. */
  readonly path: string;
  /** Token that every form of this page carries back. */
  readonly csrf: string;
  readonly now: Date;
  /** Evaluation mode shows its notice on every page. */
  readonly evaluation: boolean;
  /** Who is signed in; absent on public pages. */
  readonly worker?: { readonly name: string; readonly organisation: string } | undefined;
  /** When the session of who is signed in ends. */
  readonly sessionEnds?: Date | undefined;
  /** Links of the primary navigation that this worker has, in order; made by the domain. */
  readonly navigation: readonly NavigationLink[];
  /** Names of the actions that the worker may do here now; a page draws a button only for these. */
  readonly allowed: Pick<ReadonlySet<string>, 'has'>;
  /** Whether the worker has switched single-letter keys on in her account; off unless said (WCAG 2.1.4). */
  readonly keys?: boolean | undefined;
  /** Address that a page of a case keeps asking whether it may still be shown; absent elsewhere. */
  readonly watch?: string | undefined;
  /** Something was saved just before. */
  readonly saved?: Saved | undefined;
  /** The drafts of the form that this page is, as far as there are any; absent elsewhere. */
  readonly draft?: ShownDraft | undefined;
  /** Scheme and host under which the service is reached, for an address that is copied elsewhere. */
  readonly origin?: string | undefined;
  /** Built file names with their content hash. */
  readonly assets: Assets;
}

/** What a form says of its drafts. Marks are those of draft-mark.ts. */
export interface ShownDraft {
  /** The form that they are of, without the language. */
  readonly address: string;
  readonly mark: string;
  /** When what stands in the form was kept, and until when; absent where none is. */
  readonly keptAt?: Date | undefined;
  readonly until?: Date | undefined;
  /** What other windows have written. */
  readonly others: readonly { readonly mark: string; readonly keptAt: Date; readonly words: readonly string[] }[];
}

/** What dist/public/manifest.json tells: names of files, served below `assetBase`, that may be cached for ever. */
export interface Assets {
  readonly css: string;
  readonly js: string;
  readonly icon?: string | undefined;
  /** The fonts of the first view, fetched beside the stylesheet. */
  readonly fonts?: readonly string[] | undefined;
}

/** Where the files of dist/public are served. */
export const assetBase = '/static/';

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly key: string;
  /** Pages that lie below it, where it has several. */
  readonly pages?: readonly NavigationLink[] | undefined;
}

/** Builds an href in the page's language: `href(ui, '/t')` → `/fi/t`. */
export const href = (ui: Pick<Ui, 'language'>, slug: string): string => `/${ui.language}${slug}`;
