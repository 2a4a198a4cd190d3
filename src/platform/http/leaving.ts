import type { Hono } from 'hono';
import { redirect } from './answer.ts';

/** What leaves the browser with whoever leaves: whatever it may have kept of our pages. */
export const forget = { 'clear-site-data': '"cache", "cookies", "storage"' };

/** Where a hurried leaver lands unless the deployment says otherwise: weather is everybody's business. */
const weather = 'https://www.ilmatieteenlaitos.fi/';

/**
 * Whether somebody goes to an address from our own pages or from the browser itself, and no other site sends the browser there or embeds the address
 * (Fetch Metadata: `Sec-Fetch-Site`, `Sec-Fetch-Mode`). A browser that sends neither goes to a page where it asks for one.
 */
function goesByItself({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site === null) return (headers.get('accept') ?? '').includes('text/html');
  return (site === 'same-origin' || site === 'none') && headers.get('sec-fetch-mode') === 'navigate';
}

/**
 * The way out of a public page: empties the browser and goes on to a neutral page. Whoever another site sends here goes on alone, since emptying
 * takes the cookie too: a picture at this address on any page would sign a worker out.
 */
export const mountExit = (app: Hono, path: string, exit: string = weather): void => {
  app.get(path, ({ req }) => redirect(exit, goesByItself(req.raw) ? forget : {}));
};
