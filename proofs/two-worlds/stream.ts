/** The live stream of an open page, as far as it has come. */
export interface Stream {
  /** What has come since it was opened. */
  readonly frames: string;
  close(): Promise<void>;
}

/** What a stream has said beside that it is alive, which it says by the clock of the machine. */
export const said = (frames: string): string => frames.replaceAll(': here\n\n', '');

interface Fetching {
  fetch(request: Request): Response | Promise<Response>;
}

/** Opens the page of a case as a browser does, and the stream that the page names; undefined when either does not open. */
export async function openStream(
  app: Fetching,
  origin: string,
  cookie: string,
  caseId: string,
): Promise<Stream | undefined> {
  const get = async (to: string) => app.fetch(new Request(origin + to, { headers: { cookie } }));
  const page = await get(`/fi/t/${caseId}`);
  const html = await page.text();
  const address = /"(\/fi\/t\/[^"]*\/elossa\?[^"]*)"/.exec(html)?.[1];
  if (page.status !== 200 || !address) return undefined;
  const answer = await get(address.replaceAll('&amp;', '&'));
  if (answer.status !== 200 || !answer.body) return undefined;
  const reader = answer.body.getReader();
  const taken = { frames: '' };
  const decoder = new TextDecoder();
  const taking = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      taken.frames += decoder.decode(value as Uint8Array, { stream: true });
    }
  })().catch(() => undefined);
  return {
    get frames() {
      return taken.frames;
    },
    async close() {
      await reader.cancel().catch(() => undefined);
      await taking;
    },
  };
}
