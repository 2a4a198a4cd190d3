import { tellEvents } from '../audit/event-words.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * The endpoints of a slice with its texts, which say under `did.NeedRecorded` what the use log tells of the endpoint with that name. One
 * without such words does not compile.
 */
export function endpointsOf<const List extends readonly Endpoint[]>(
  texts: Texts<`did.${List[number]['audit']}`, never>,
  list: List,
): List {
  tellEvents<List[number]['audit']>(
    texts,
    list.map(({ audit }) => audit),
  );
  return list;
}
