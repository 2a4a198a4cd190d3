import type { Pool } from 'pg';
import { remember } from '../../platform/remember.ts';
import { type Json, nameIn, readable } from '../service/index.ts';
import type { PublicService } from './near.ts';

type PublicRow = Omit<PublicService, 'said'> & {
  /** By the fields of HSDS. */
  readonly said: Json;
};

const all = `select organisation as provider, words, needs, regions, languages, who_pays as "whoPays", nameless, said
  from sign_in.public_services()`;

const order = new Intl.Collator('fi');

/**
 * What anybody may read of the directory, by the login of the sign-in, which has no right on any table: by name. It is put in order and into words
 * once for all who read it until the next time.
 */
export async function readPublicServices(auth: Pool): Promise<readonly PublicService[]> {
  const { rows } = await auth.query<PublicRow>(all);
  return rows
    .toSorted((a, b) => order.compare(nameIn(a.words, 'fi'), nameIn(b.words, 'fi')))
    .map(({ said, ...row }) => ({ ...row, said: remember(3, (language) => readable(said, language)) }));
}
