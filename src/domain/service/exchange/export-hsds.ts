import type { Json } from '../document/json.ts';

export interface Exported {
  readonly state: string;
  readonly document: Json;
}

/** A document as it goes out: as it came in, but a service that is closed here is not active. */
export const exported = ({ state, document }: Exported): Json =>
  state === 'closed' ? { ...document, status: 'defunct' } : document;

/** A page of services as an HSDS API gives it. */
export const hsdsPage = (contents: readonly Json[], total: number) => ({
  total_items: total,
  total_pages: total === 0 ? 0 : 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});
