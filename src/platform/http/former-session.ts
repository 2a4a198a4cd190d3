import type { Engine } from './run-endpoint.ts';
import { hashToken } from './session.ts';

/** Whose session a browser still has the token of, though it was locked or has run out. */
export interface FormerSession {
  readonly workerId: string;
  readonly locked: boolean;
}

export async function formerSession(
  { pools }: Pick<Engine, 'pools'>,
  token: string,
): Promise<FormerSession | undefined> {
  const { rows } = await pools.auth.query<{ worker_id: string; locked: boolean }>(
    'select worker_id, locked from sign_in.former_session($1)',
    [hashToken(token)],
  );
  return rows[0] && { workerId: rows[0].worker_id, locked: rows[0].locked };
}

const field = 'jatka';

/** The address of signing in, from where one is led back to a page. */
export const thenBackTo = (signIn: string, page: string): string =>
  `${signIn}?${new URLSearchParams({ [field]: page }).toString()}`;

/** The page of ours to which whoever has signed in here is led back. */
export function pageToGoBackTo(request: Request): string | undefined {
  const page = new URL(request.url).searchParams.get(field) ?? '';
  return /^\/(fi|sv|en)\/[\x21-\x7e]{1,2000}$/.test(page) ? page : undefined;
}
