import { randomInt } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Health } from '../health.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

/** Milliseconds for an answer of the program itself, or through the proxy. */
const patience = 5_000;

const get = async (url: string, headers: Record<string, string> = {}): Promise<Response | undefined> =>
  fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(patience) }).catch(() => undefined);

const overwrite =
  'have the proxy overwrite X-Forwarded-For with the address of whoever asks (deploy/proxy has examples)';

/** What /readyz says of the proxy, as an operator reads it. */
const sayings: Readonly<Record<string, Finding>> = {
  hidden: wrong(
    'proxy',
    'hides who asks: most requests come without X-Forwarded-For from an address of RINNALLA_TRUSTED_PROXY, so limits count everybody as one',
    `Where there is a proxy, ${overwrite}. Where browsers come straight to the program, set RINNALLA_TRUSTED_PROXY=none.`,
  ),
  untrusted: wrong(
    'proxy',
    'is not trusted: all requests come from one address with X-Forwarded-For, which is not in RINNALLA_TRUSTED_PROXY, so limits count everybody as one',
    'Set RINNALLA_TRUSTED_PROXY to the address of the proxy as the program sees it.',
  ),
  'made-up': wrong(
    'proxy',
    'passes on addresses that browsers make up, so limits against guessing hold nobody',
    `Instead, ${overwrite}. This is told for an hour after the last such request.`,
  ),
  'one-address': look(
    'proxy',
    'the last 200 requests all came from one address',
    `Right where everybody sits behind one connection. Otherwise another proxy or a load balancer stands before yours: put its address into RINNALLA_TRUSTED_PROXY, and have each of them add to X-Forwarded-For whom it has heard.`,
  ),
  none: ok('proxy', 'too few requests since the start to tell whether it says who asks'),
  ok: ok('proxy', 'says who asks'),
};

/**
 * What the proxy does with addresses, as the running program has seen it. First it is asked something with an address that nobody has:
 * whether that comes through, the program tells.
 */
export async function checkProxy({ mode, origin, hosts, port }: Config): Promise<Finding[]> {
  if (mode !== 'real' || port === 0) return [];
  const host = hosts[0] === '0.0.0.0' ? '127.0.0.1' : (hosts[0] ?? '127.0.0.1');
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/readyz`;
  if (!(await get(url))) return [];
  const through = await get(`${origin}/livez`, { 'x-forwarded-for': `203.0.113.${randomInt(1, 255)}` });
  const answer = await get(url);
  const health = (await answer?.json().catch(() => undefined)) as Health | undefined;
  const saying = sayings[health?.checks.proxy ?? ''];
  if (!saying) return [];
  if (through || saying.found === 'wrong') return [saying];
  return [
    saying,
    look(
      'proxy',
      'RINNALLA_ORIGIN does not answer from this machine, so it was not tried whether the proxy passes on made-up addresses',
      'Try it from another: curl -H "X-Forwarded-For: 203.0.113.1" RINNALLA_ORIGIN/livez; then ask doctor again.',
    ),
  ];
}
