import { tell } from './tell.ts';

/** Milliseconds of rest after the last key before what was typed is kept. */
const rest = 2000;
/** Milliseconds between two tries to keep it when there is no connection. */
const again = 15_000;
const field = 'luonnos';

/** What a window knows of one of its forms. */
interface Kept {
  readonly form: HTMLFormElement;
  readonly mark: HTMLInputElement;
  /** As it was drawn or last sent to be kept. */
  known: string;
  timer?: number | undefined;
  /** While it is being kept. */
  running?: Promise<boolean> | undefined;
  /** The last try met no connection. */
  lost: boolean;
  /** It is on its way to the server, or thrown away: nothing more is to be kept of it. */
  over: boolean;
}

const forms = new Map<HTMLFormElement, Kept>();

/** What is typed in a form: no file, and nothing that is secret by the kind of its field. */
function typedIn(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams();
  const secret = new Set(
    [...form.querySelectorAll<HTMLInputElement>('[type=password], [autocomplete=one-time-code]')].map(
      ({ name }) => name,
    ),
  );
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !secret.has(name)) typed.append(name, value);
  return typed;
}

/** The same, without what changes by itself. */
function wordsIn(form: HTMLFormElement): string {
  const typed = typedIn(form);
  typed.delete(field);
  return typed.toString();
}

const lineOf = ({ form }: Kept): Element | undefined => {
  const line = form.previousElementSibling;
  return line?.hasAttribute('data-draft-line') ? line : undefined;
};

/** Says, or no longer, that there is no connection. */
const tellLost = (isLost: boolean): void => tell('offline', isLost);

/** What the server says of the draft takes the place of what stood there, but where somebody is about to press something: then that is of what is kept now. */
function draw(kept: Kept, words: string): void {
  const line = lineOf(kept);
  if (!line) return;
  if (line.contains(document.activeElement)) {
    const ends = line.querySelector<HTMLInputElement>(`[data-draft-ends] > [name=${field}]`);
    if (ends) ends.value = kept.mark.value;
    return;
  }
  const drawn = new DOMParser().parseFromString(words, 'text/html').body.firstElementChild;
  if (drawn) line.replaceWith(drawn);
}

async function send(kept: Kept, isLeaving: boolean): Promise<boolean> {
  const [body, words] = [typedIn(kept.form), wordsIn(kept.form)];
  const before = kept.known;
  kept.known = words;
  try {
    const to = `/${document.documentElement.lang}/luonnos`;
    const answer = await fetch(to, { method: 'POST', body, keepalive: isLeaving, cache: 'no-store' });
    kept.lost = false;
    const mark = answer.headers.get('x-luonnos');
    if (mark) {
      kept.mark.value = `${mark} ${kept.mark.value.split(' ')[1] ?? ''}`;
      draw(kept, await answer.text());
    } else if (answer.status >= 500) kept.known = before;
  } catch {
    kept.known = before;
    kept.lost = true;
  }
  tellLost([...forms.values()].some(({ lost }) => lost));
  return !kept.lost;
}

/** Keeps what is typed, one try after the other; false where there is no connection. */
async function keep(kept: Kept): Promise<boolean> {
  window.clearTimeout(kept.timer);
  while (kept.running) await kept.running;
  if (kept.over || wordsIn(kept.form) === kept.known) return !kept.lost;
  kept.running = send(kept, false);
  const isKept = await kept.running;
  kept.running = undefined;
  if (wordsIn(kept.form) !== kept.known) later(kept, isKept ? rest : again);
  return isKept;
}

function later(kept: Kept, pause: number): void {
  window.clearTimeout(kept.timer);
  if (!kept.over) kept.timer = window.setTimeout(() => void keep(kept), pause);
}

/** Keeps what every form of the page holds. */
export const keepAll = (): Promise<unknown> => Promise.all([...forms.values()].map(keep));

/** The page goes away, or is hidden: what is new is kept without waiting. */
function keepLeaving(): void {
  for (const kept of forms.values()) {
    window.clearTimeout(kept.timer);
    if (!kept.over && !kept.running && wordsIn(kept.form) !== kept.known) void send(kept, true);
  }
}

/** The form of the page whose draft a button beside it is about. */
function besideOf(form: HTMLFormElement): Kept | undefined {
  const beside = form.closest('[data-draft-line]')?.nextElementSibling;
  return beside instanceof HTMLFormElement ? forms.get(beside) : undefined;
}

/** Holds a sending back until what it depends on is kept; where there is no connection it stays. */
async function holdBack(event: SubmitEvent, kept: Kept): Promise<void> {
  event.preventDefault();
  event.stopImmediatePropagation();
  const { target, submitter } = event;
  const isKept = kept.running ? await kept.running : await keep(kept);
  if (isKept && navigator.onLine && target instanceof HTMLFormElement) target.requestSubmit(submitter);
  else tellLost(true);
}

function sending(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
  const [own, beside] = [forms.get(form), besideOf(form)];
  const kept = own ?? beside;
  const isTaken = beside !== undefined && !('draftEnds' in form.dataset);
  const waits =
    kept !== undefined && (kept.running !== undefined || kept.lost || (isTaken && wordsIn(kept.form) !== kept.known));
  if (kept && (waits || !navigator.onLine)) void holdBack(event, kept);
  else if (!navigator.onLine) {
    event.preventDefault();
    event.stopImmediatePropagation();
    tellLost(true);
  } else if (kept && !isTaken) {
    window.clearTimeout(kept.timer);
    kept.over = true;
  }
}

/** The same page in another language shows what is typed: it is kept before. */
function switching(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[hreflang]') : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (!link || !isPlain || ![...forms.values()].some((kept) => kept.running || wordsIn(kept.form) !== kept.known))
    return;
  event.preventDefault();
  void keepAll().then(() => {
    if (![...forms.values()].some(({ lost }) => lost)) location.assign(link.href);
  });
}

/**
 * Keeps what is typed in the forms of a page as drafts: two seconds after the last key, when the page goes away, and once more when a lost connection is
 * back. A form that holds `luonnos` has drafts; what the server says of them stands in the `data-draft-line` before it.
 */
export function keepDrafts(): void {
  // What a refused form holds may be newer than its draft.
  const isRefused = document.querySelector('.govuk-error-summary') !== null;
  for (const mark of document.querySelectorAll<HTMLInputElement>(`form > input[name=${field}]`)) {
    const { form } = mark;
    if (form && !form.closest('[data-draft-line]'))
      forms.set(form, { form, mark, known: isRefused ? '' : wordsIn(form), lost: false, over: false });
  }
  document.addEventListener('submit', sending, { capture: true });
  if (forms.size === 0) return;
  for (const kept of forms.values()) {
    const typed = () => {
      kept.over = false;
      later(kept, rest);
    };
    if (isRefused) later(kept, rest);
    kept.form.addEventListener('input', typed);
    kept.form.addEventListener('change', typed);
  }
  document.addEventListener('click', switching);
  window.addEventListener('online', () => void keepAll());
  window.addEventListener('offline', () => tellLost(true));
  window.addEventListener('pagehide', keepLeaving);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) keepLeaving();
  });
  window.addEventListener('pageshow', () => {
    for (const kept of forms.values()) kept.over = false;
  });
}
