import { z } from 'zod';
import { asText } from '../../platform/http/fields.ts';
import type { Ui } from '../../platform/ui/index.ts';

/** The own work, the list of all that waits with what was chosen there, or the first page of a case: no other page is led to. */
const ownWork = /^\/(tyo(\/odottaa(\?[\w=&-]{1,80})?)?|t\/[0-9a-hjkmnp-tv-z]{6})$/;

/** From where something was done that stands in several places: it leads back there. */
export const backToWork = () => asText(z.string().regex(ownWork, 'choose'), 'set-form').optional();

/** The open page, where it is one of those. */
export const workAddress = ({ path }: Pick<Ui, 'path'>): string | undefined => (ownWork.test(path) ? path : undefined);
