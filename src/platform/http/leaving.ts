import type { Hono } from 'hono';
import { redirect } from './answer.ts';

/** What leaves the browser with whoever leaves: whatever it may have kept of our pages. */
export const forget = { 'clear-site-data': '"cache", "cookies", "storage"' };

/** Where a hurried leaver lands unless the deployment says otherwise: weather is everybody's business. */
const weather = 'https://www.ilmatieteenlaitos.fi/';

/** The way out of a public page: empties the browser and goes on to a neutral page. */
export const mountExit = (app: Hono, path: string, exit: string = weather): void => {
  app.get(path, () => redirect(exit, forget));
};
