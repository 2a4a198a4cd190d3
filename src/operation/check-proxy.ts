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
  'with-port': wrong(
    'proxy',
    'says who asks with a port behind the address (8.8.8.8:443), which is not read, so limits count everybody as one',
    `Have the proxy say the address alone: ${overwrite}.`,
  ),
  untrusted: wrong(
    'proxy',
    'may not be trusted: nearly all requests come with X-Forwarded-For from a few addresses that RINNALLA_TRUSTED_PROXY does not name; where those are your proxies, limits count everybody as these few',
    'Look at whether your own proxy or load balancer stands in RINNALLA_TRUSTED_PROXY, with the address it has by its own settings and your network. Never put an address there because requests come from it: anybody can send X-Forwarded-For, and whoever is trusted may say to be anybody. Without a proxy of your own nothing is to be done.',
  ),
  'made-up': wrong(
    'proxy',
    'passes on addresses that browsers make up, so limits against guessing hold nobody',
    `Instead, ${overwrite}. This is told for an hour after the last such request.`,
  ),
  'few-addresses': look(
    'proxy',
    'nearly all of the last 200 requests came from very few addresses',
    'Right where everybody sits behind one or two connections. Otherwise look at whether another proxy or a load balancer of yours stands before the one that is trusted: put the address it has by its own settings into RINNALLA_TRUSTED_PROXY, and have each of them add to X-Forwarded-For whom it has heard. Never put an address there that you do not know to be yours.',
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
