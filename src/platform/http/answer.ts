import type { JSX } from 'hono/jsx/jsx-runtime';

/** Sent with every answer: nothing from elsewhere, nothing kept, nothing told to others. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), notifications=(), payment=(), usb=()',
  'x-robots-tag': 'noindex',
};

export async function html(
  page: JSX.Element | Promise<JSX.Element>,
  status = 200,
  more: Record<string, string> = {},
): Promise<Response> {
  const body = String(await page);
  return new Response(body, {
    status,
    headers: { ...securityHeaders, 'content-type': 'text/html; charset=utf-8', ...more },
  });
}

export const json = (value: unknown, status = 200, more: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { ...securityHeaders, 'content-type': 'application/json; charset=utf-8', ...more },
  });

export const redirect = (to: string, more: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { ...securityHeaders, location: to, ...more } });

/** What is sent as a file runs nothing and loads nothing, wherever it is opened. */
const inSandbox = "default-src 'none'; sandbox";

/** A file to save. Its name tells nothing of what happened to anybody; marks that a name may not have become hyphens. */
export interface FileAnswer {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer> | string;
}

export const download = ({ name, type, bytes }: FileAnswer): Response =>
  new Response(bytes, {
    headers: {
      ...securityHeaders,
      'content-security-policy': inSandbox,
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]+/g, '-')}"`,
    },
  });
