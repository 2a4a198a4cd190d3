import pg, { type ClientConfig } from 'pg';
import { ownDocument, putServices } from '../../src/domain/service/index.ts';
import { ownerRole } from '../../src/platform/db/roles.ts';
import { dayOf } from '../../src/platform/time/format.ts';
import { services } from './services.ts';

const day = 86_400_000;

/** Puts the invented services into the directory, as the import of the command line does, three months before the story is told. */
export async function putDirectory(admin: ClientConfig, now: Date): Promise<void> {
  const owner = new pg.Client({ ...admin, application_name: 'rinnalla story' });
  await owner.connect();
  try {
    await owner.query(`set role ${ownerRole}`);
    const described = services.map(({ waits, ...service }) => ({
      ...service,
      waiting: waits && { days: waits[0], toldOn: dayOf(new Date(now.getTime() - waits[1] * day)) },
    }));
    const read = described.map((item) => ({ externalId: item.key, place: item.key, document: ownDocument(item) }));
    await putServices(owner, 'own', read, new Date(now.getTime() - 91 * day));
  } finally {
    await owner.end();
  }
}
