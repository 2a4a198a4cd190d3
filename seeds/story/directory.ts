import type { ClientConfig } from 'pg';
import { ownDocument, putServices } from '../../src/domain/service/index.ts';
import { dayOf } from '../../src/platform/time/format.ts';
import { asOwner } from './cast.ts';
import { services } from './services.ts';

const day = 86_400_000;

/** Puts the invented services into the directory, as the import of the command line does, three months before the story is told. */
export async function putDirectory(admin: ClientConfig, now: Date): Promise<void> {
  const read = services.map(({ waits, isPublic, ...service }) => ({
    externalId: service.key,
    place: service.key,
    isPublic,
    document: ownDocument({
      ...service,
      waiting: waits && { days: waits[0], toldOn: dayOf(new Date(now.getTime() - waits[1] * day)) },
    }),
  }));
  await asOwner(admin, async (owner) => {
    await putServices(owner, 'own', read, new Date(now.getTime() - 91 * day));
  });
}
