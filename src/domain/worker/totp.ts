import { Secret, TOTP } from 'otpauth';

const period = 30;

const codesOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: 'Rinnalla',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  });

/** A new secret of 160 bits in base32 (RFC 4226 section 4, R6). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app reads. */
export const totpUri = (secret: string, label: string): string => codesOf(secret, label).toString();

/** The code of a moment: for tests and for nobody else. */
export const totpCode = (secret: string, at: Date): string => codesOf(secret, '').generate({ timestamp: at.getTime() });

/**
 * The time step whose code was given, or undefined. One step before and after the present one counts, for clocks that differ
 * (RFC 6238 section 5.2); that a step opens one session only is checked where the session is opened.
 */
export function acceptedStep(secret: string, given: string, at: Date): number | undefined {
  const token = given.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = codesOf(secret, '').validate({ token, timestamp: at.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(at.getTime() / 1000 / period) + delta;
}
