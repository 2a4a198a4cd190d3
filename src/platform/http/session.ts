import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { hashKey } from '../crypto/hash-key.ts';
import { remember } from '../remember.ts';

/** A new session token: 32 random bytes. Only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** On https the name is bound to the host; the evaluation on http://localhost cannot have that. */
const cookieName = (secure: boolean) => (secure ? '__Host-rinnalla' : 'rinnalla');
/** The name of another cookie than that of the session. */
const cookieNamed = (name: string, secure: boolean) => `${cookieName(secure)}-${name}`;

/** A cookie that no script reads and no other site is sent; without `seconds` it ends with the browser. */
const cookieOf = (name: string, value: string, secure: boolean, seconds?: number): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Strict${seconds === undefined ? '' : `; Max-Age=${seconds}`}${secure ? '; Secure' : ''}`;

/** What a request brings in the cookies of a name, in their order. */
const valuesIn = (request: Request, name: string): string[] =>
  (request.headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));

export const setCookie = (token: string, secure: boolean): string => cookieOf(cookieName(secure), token, secure);

export const clearCookie = (secure: boolean): string => cookieOf(cookieName(secure), '', secure, 0);

export const cookieToken = (request: Request, secure: boolean): string | undefined =>
  valuesIn(request, cookieName(secure)).find((value) => /^[\w-]{43}$/.test(value));

/** Another cookie than that of the session, for so many seconds; 0 takes it from the browser. */
export const setOther = (name: string, value: string, secure: boolean, seconds: number): string =>
  cookieOf(cookieNamed(name, secure), value, secure, seconds);

/** What the browser holds in that cookie. */
export const otherCookie = (request: Request, name: string, secure: boolean): string | undefined =>
  valuesIn(request, cookieNamed(name, secure))[0];

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

const tokenBytes = 32;
const mixed = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)));

/** The same in other letters each time, behind the pad that it is mixed with: nothing in a compressed page can be like it (BREACH). */
export function maskedFormToken(secret: Buffer, token: string): string {
  const pad = randomBytes(tokenBytes);
  return Buffer.concat([pad, mixed(pad, Buffer.from(formToken(secret, token), 'base64url'))]).toString('base64url');
}

/** Whether a form carries the token of its session, masked or as it is. */
export function isFormToken(secret: Buffer, token: string, given: string): boolean {
  const expected = Buffer.from(formToken(secret, token), 'base64url');
  const sent = Buffer.from(given, 'base64url');
  const got = sent.length === 2 * tokenBytes ? mixed(sent.subarray(0, tokenBytes), sent.subarray(tokenBytes)) : sent;
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
