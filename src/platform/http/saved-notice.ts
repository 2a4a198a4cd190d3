import type { AnyChange, Endpoint } from './endpoint.ts';
import { otherCookie, setOther } from './session.ts';

/** Seconds in which the page that follows a saving is asked for. */
const waits = 60;

/** The cookie that tells the page. */
const cookie = 'saved';

/** The page after a saving, told once that it was saved and where it is corrected. */
export const saysSaved = (page: string, correctedAt: string | undefined, secure: boolean): string =>
  setOther(cookie, [page.split('#')[0] ?? '', correctedAt ?? ''].map(encodeURIComponent).join('|'), secure, waits);

/** Takes it from the browser: it is said once. */
export const wasSaid = (secure: boolean): string => setOther(cookie, '', secure, 0);

export interface Saved {
  /** The form in which it is corrected, without the language. */
  readonly correctedAt?: string | undefined;
}

/** What the page at an address is to say of the saving that led to it; nothing on any other page. */
export function savedBefore(request: Request, address: string, secure: boolean): Saved | undefined {
  const [page, correctedAt] = (otherCookie(request, cookie, secure) ?? '').split('|').map(decoded);
  if (page !== address) return undefined;
  return correctedAt && /^\/[\x21-\x7e]+$/.test(correctedAt) ? { correctedAt } : {};
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** Where what an endpoint keeps is corrected: the form that says so of the same kind of row. */
export const corrector = (endpoints: readonly Endpoint[], { keeps }: AnyChange): AnyChange | undefined =>
  keeps === undefined
    ? undefined
    : endpoints.find(
        (other): other is AnyChange =>
          other.method === 'POST' && other.form !== undefined && other.corrects === keeps && other.slug !== undefined,
      );

/** The address of that form for what was kept just now; nothing where the answer does not tell which row it was. */
export function correctedAt(
  endpoints: readonly Endpoint[],
  endpoint: AnyChange,
  view: object,
  input: object,
): string | undefined {
  const { slug, corrects = '' } = corrector(endpoints, endpoint) ?? {};
  const told: Readonly<Record<string, unknown>> = { ...view, ...input };
  const own = told[corrects] ?? told.id ?? told.key;
  const parts = slug?.split('/').map((part) => {
    if (!part.startsWith(':')) return part;
    const value = part === `:${corrects}` ? own : told[part.slice(1)];
    return typeof value === 'string' ? encodeURIComponent(value) : undefined;
  });
  return parts?.includes(undefined) ? undefined : parts?.join('/');
}
