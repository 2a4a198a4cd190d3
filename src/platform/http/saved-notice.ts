import type { Saved, WayOn } from '../ui/ui.ts';
import type { AnyChange, Endpoint } from './endpoint.ts';
import { otherCookie, setOther } from './session.ts';

/** Seconds in which the page that follows a saving is asked for. */
const waits = 60;

/** The cookie that tells the page. */
const cookie = 'saved';

/** The page after a saving, told once that it was saved and where it is corrected or taken back. */
export const saysSaved = (page: string, way: WayOn | undefined, secure: boolean): string =>
  setOther(
    cookie,
    [page.split('#')[0] ?? '', way?.does ?? '', way?.at ?? ''].map(encodeURIComponent).join('|'),
    secure,
    waits,
  );

/** Takes it from the browser: it is said once. */
export const wasSaid = (secure: boolean): string => setOther(cookie, '', secure, 0);

/** What the page at an address is to say of the saving that led to it; nothing on any other page. */
export function savedBefore(request: Request, address: string, secure: boolean): Saved | undefined {
  const [page, does, at] = (otherCookie(request, cookie, secure) ?? '').split('|').map(decoded);
  if (page !== address) return undefined;
  return (does === 'corrects' || does === 'undoes') && at && /^\/[\x21-\x7e]+$/.test(at) ? { way: { does, at } } : {};
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** The form that corrects what an endpoint keeps, else the one that takes it back. */
export function formAfter(
  endpoints: readonly Endpoint[],
  { keeps }: AnyChange,
): { form: AnyChange; does: WayOn['does'] } | undefined {
  if (keeps === undefined) return undefined;
  for (const does of ['corrects', 'undoes'] as const) {
    const form = endpoints.find(
      (other): other is AnyChange =>
        other.method === 'POST' && other.form !== undefined && other[does] === keeps && other.slug !== undefined,
    );
    if (form) return { form, does };
  }
  return undefined;
}

/** That form for what was kept just now; nothing where the answer does not tell which row it was. */
export function wayOn(
  endpoints: readonly Endpoint[],
  endpoint: AnyChange,
  view: object,
  input: object,
): WayOn | undefined {
  const after = formAfter(endpoints, endpoint);
  const kind = endpoint.keeps ?? '';
  const told: Readonly<Record<string, unknown>> = { ...view, ...input };
  const own = told[kind] ?? told.id ?? told.key;
  const parts = after?.form.slug?.split('/').map((part) => {
    if (!part.startsWith(':')) return part;
    const value = part === `:${kind}` ? own : told[part.slice(1)];
    return typeof value === 'string' ? encodeURIComponent(value) : undefined;
  });
  return after && parts && !parts.includes(undefined) ? { does: after.does, at: parts.join('/') } : undefined;
}
