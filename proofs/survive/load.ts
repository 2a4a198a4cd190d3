import { setTimeout as sleep } from 'node:timers/promises';

/** What one request of a load came to: the answer, or that none came. */
export interface Asked {
  readonly status: number;
  readonly body: any;
}

const refused = (error: unknown): boolean => (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED';

/** One request to the JSON face at a port; status 0 where the connection broke, and `nobody` there to have begun anything where none was made. */
export async function ask(port: number, token: string, method: string, to: string, body?: unknown): Promise<Asked> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${to}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  } catch (error) {
    return { status: 0, body: refused(error) ? { error: { reason: 'nobody' } } : undefined };
  }
}

/** What was confirmed of a load, and how requests failed. */
export interface Written {
  readonly notes: { readonly id: string; readonly caseId: string }[];
  readonly cases: string[];
  readonly failed: Map<string, number>;
}

const often = 8;

/** How many answers left open whether what was asked for was kept. */
export const unsureOf = ({ failed }: Written): number =>
  [...failed].reduce((sum, [how, many]) => sum + (how === '0' || how.includes('maybe-kept') ? many : 0), 0);

/**
 * Writers that open cases and write notes on them until they are told to stop, each request through the next of the ports: what one node
 * opens another writes on. `failed` counts answers that confirm nothing by status and reason.
 */
export function writeOn(ports: () => number, token: string, writers = 4) {
  const written: Written = { notes: [], cases: [], failed: new Map() };
  let going = true;
  const fail = async ({ status, body }: Asked) => {
    const how = `${status} ${body?.error?.reason ?? body?.error?.code ?? ''}`.trim();
    written.failed.set(how, (written.failed.get(how) ?? 0) + 1);
    await sleep(20);
  };
  const open = async (): Promise<string | undefined> => {
    const asked = await ask(ports(), token, 'POST', '/cases', { codeWord: 'Koivu', sameWord: true });
    if (asked.status !== 200) {
      await fail(asked);
      return undefined;
    }
    written.cases.push(asked.body.id as string);
    return asked.body.id as string;
  };
  const write = async (writer: number) => {
    let caseId: string | undefined;
    for (let at = 0; going; at += 1) {
      if (!caseId || at % often === 0) caseId = (await open()) ?? caseId;
      if (!caseId) continue;
      const note = { class: 'support', happenedOn: '2026-11-20', text: `Kuormaa ${writer} ${at}` };
      const asked = await ask(ports(), token, 'POST', `/cases/${caseId}/notes`, note);
      if (asked.status === 200) written.notes.push({ id: asked.body.id as string, caseId });
      else await fail(asked);
    }
  };
  const running = Promise.all(Array.from({ length: writers }, (_, nth) => write(nth + 1)));
  const stop = async () => {
    going = false;
    await running;
  };
  return { written, stop };
}
