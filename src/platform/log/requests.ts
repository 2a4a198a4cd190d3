import type { Context, Hono } from 'hono';
import { routePath } from 'hono/route';
import { type Details, note } from './log.ts';

/** Requests are counted from the start of the program: a number for their lines, which no proxy or browser can choose. */
const begun = Date.now().toString(36);
let counted = 0;

const asked = new WeakMap<Request, { readonly id: string; route?: string }>();

/** One that no handler was registered for, whatever its address was. */
const nowhere = 'none';

/** Number and route of a request, for a line about it. */
export const detailsOf = (request: Request): Details => {
  const known = asked.get(request);
  return { request: known?.id, method: request.method, route: known?.route };
};

/** What one answered request is told to: its route as a pattern, never its address. */
export type Observer = (answered: {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}) => void;

function routeOf(context: Context): string {
  const route = routePath(context, -1);
  return route === '/*' || route === '*' ? nowhere : route;
}

/** Gives every request its number, and tells of each once it is answered. To be mounted before all else. */
export function observeRequests(app: Hono, observe: Observer): void {
  app.use('*', async (context, next) => {
    const start = performance.now();
    counted += 1;
    const request = context.req.raw;
    const route = routeOf(context);
    asked.set(request, { id: `${begun}-${counted.toString(36)}`, route });
    await next();
    const { status } = context.res;
    const took = performance.now() - start;
    note('request', { ...detailsOf(request), status, ms: Math.round(took * 10) / 10 });
    observe({ method: request.method, route, status, seconds: took / 1000 });
  });
}
