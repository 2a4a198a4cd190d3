import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { hashKey } from '../crypto/hash-key.ts';
import { remember } from '../remember.ts';

/** A new session token: 32 random bytes. Only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** On https the name is bound to the host; the evaluation on http://localhost cannot have that. */
const cookieName = (secure: boolean) => (secure ? '__Host-rinnalla' : 'rinnalla');
/** The name of another cookie than that of the session. */
export const cookieNamed = (name: string, secure: boolean) => `${cookieName(secure)}-${name}`;

export const setCookie = (token: string, secure: boolean): string =>
  `${cookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

export const clearCookie = (secure: boolean): string =>
  `${cookieName(secure)}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0${secure ? '; Secure' : ''}`;

export function cookieToken(request: Request, secure: boolean): string | undefined {
  const name = cookieName(secure);
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return undefined;
}

export function bearerToken(request: Request): string | undefined {
  return /^Bearer ([\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** Those of the sessions in use, by the secret: every page carries one, and to begin an HMAC costs more than all the rest of it. */
const formTokens = new WeakMap<Buffer, (token: string) => string>();

/** The token that forms carry back: bound to the session, worthless without it. */
export function formToken(secret: Buffer, token: string): string {
  const known =
    formTokens.get(secret) ??
    remember(1_000, (of) => createHmac('sha256', hashKey(secret)).update(`form ${of}`).digest('base64url'));
  formTokens.set(secret, known);
  return known(token);
}

export function isFormToken(secret: Buffer, token: string, given: string): boolean {
  const expected = Buffer.from(formToken(secret, token));
  const got = Buffer.from(given);
  return expected.length === got.length && timingSafeEqual(expected, got);
}

/** A form must come from our own pages: by Sec-Fetch-Site where the browser sends it, else by Origin. */
export function comesFromOurselves(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const sent = request.headers.get('origin');
  if (sent !== null) return sent === origin || sameLoopback(sent, origin);
  return false;
}

/** `http://127.0.0.1:3000` and `http://localhost:3000` are the same evaluation server. */
function sameLoopback(sent: string, origin: string): boolean {
  if (!URL.canParse(sent)) return false;
  const [a, b] = [new URL(sent), new URL(origin)];
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  return (
    a.protocol === b.protocol && a.port === b.port && loopback.includes(a.hostname) && loopback.includes(b.hostname)
  );
}
