import { createHash, randomBytes } from 'node:crypto';
import { closeBytes, openBytes } from '../crypto/gcm.ts';
import { inTransaction, type Tx } from '../db/tx.ts';
import type { Engine } from './run-endpoint.ts';
import { hashToken, otherCookie, setOther } from './session.ts';

/** A form that came when the session of its writer had ended: the page that it belongs to, and its fields as they were typed. */
export interface KeptForm {
  readonly path: string;
  readonly fields: URLSearchParams;
}

const [idBytes, keyBytes] = [16, 32] as const;
/** So long a form waits (sign_in.keep_form). */
export const keptHours = 12;

/** The cookie of its key. */
const cookie = 'form';

/** Takes the key of a kept form from the browser: nobody can open it any more. */
export const letGoOfForm = (secure: boolean): string => setOther(cookie, '', secure, 0);

/** What the browser holds: the number of a kept form and its key. */
function held(request: Request, secure: boolean): { id: Buffer; key: Buffer } | undefined {
  const both = Buffer.from(otherCookie(request, cookie, secure) ?? '', 'base64url');
  if (both.length !== idBytes + keyBytes) return undefined;
  return { id: both.subarray(0, idBytes), key: both.subarray(idBytes) };
}

/** Whether this browser holds the key of a kept form. */
export const holdsForm = (request: Request, secure: boolean): boolean => held(request, secure) !== undefined;

const idHash = (id: Buffer): Buffer => createHash('sha256').update(id).digest();

/** What was closed under a key that is used once; nothing where the key is another or the text was changed: whoever has no key finds no form. */
function opened(key: Buffer, id: Buffer, sealed: Buffer): string | undefined {
  try {
    return openBytes(key, id, sealed).toString();
  } catch {
    return undefined;
  }
}

/**
 * Keeps a form for the worker whose session of this token has ended, twelve hours long. What is kept opens with the key in the cookie alone, and only
 * for that worker: neither the database nor whoever signs in next at the same machine reads it.
 *
 * @returns the cookie; nothing where nobody's session it was
 */
export async function keepForm(
  { pools }: Pick<Engine, 'pools'>,
  token: string,
  { path, fields }: KeptForm,
  secure: boolean,
): Promise<string | undefined> {
  const [id, key] = [randomBytes(idBytes), randomBytes(keyBytes)];
  const body = closeBytes(key, id, JSON.stringify({ path, fields: fields.toString() }));
  const { rows } = await pools.auth.query<{ kept: boolean }>('select sign_in.keep_form($1, $2, $3) as kept', [
    hashToken(token),
    idHash(id),
    body,
  ]);
  return rows[0]?.kept
    ? setOther(cookie, Buffer.concat([id, key]).toString('base64url'), secure, keptHours * 3600)
    : undefined;
}

/** The kept form whose key this browser holds, where it is the own one of whoever acts by this token. */
export async function keptForm(
  { pools }: Pick<Engine, 'pools'>,
  token: string,
  request: Request,
  secure: boolean,
): Promise<KeptForm | undefined> {
  const own = held(request, secure);
  if (!own) return undefined;
  const body = await inTransaction(
    pools.look,
    'look',
    (tx) => tx.query('select look.enter($1, $2)', [token, '']),
    (tx: Pick<Tx, 'one'>) => tx.one<{ body: Buffer | null }>('select look.kept_form($1) as body', [idHash(own.id)]),
    async () => undefined,
  );
  const text = body.body && opened(own.key, own.id, body.body);
  if (!text) return undefined;
  const { path, fields } = JSON.parse(text) as { path: string; fields: string };
  return { path, fields: new URLSearchParams(fields) };
}
