import { randomUUID } from 'node:crypto';
import { useOnCase } from '../../src/platform/http/call.ts';
import { formToken } from '../../src/platform/http/session.ts';
import { type Person, type SmallWorld, smallWorld, type WorldOptions } from './small-world.ts';

/** One case: Saarni leads with Anna and Veikko, the county with Minna has joined; Jari of the police is named for `case` alone. */
export async function oneCase(options: WorldOptions) {
  const world: SmallWorld = await smallWorld(options);
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  const county = await world.organisation('Länsirannikon hyvinvointialue', 'social-services');
  const police = await world.organisation('Rikostutkinta', 'police');
  const anna = await world.worker(saarni, 'Anna Kallio');
  const veikko = await world.worker(saarni, 'Veikko Salo');
  const minna = await world.worker(county, 'Minna Ranta');
  const jari = await world.worker(police, 'Jari Laakso');
  const stranger = await world.worker(police, 'Sirpa Muu');
  const caseId = await world.opens(anna, 'Koivu', veikko);
  const joins = async (organisation: string, worker: Person, classes: readonly string[] | null) => {
    await world.owner.query('insert into app.party (case_id, organisation_id, joined_at) values ($1, $2, now())', [
      caseId,
      organisation,
    ]);
    await world.owner.query('select priv.make_rooms($1, $2)', [caseId, organisation]);
    await world.owner.query(
      `select priv.put_member($1, $2, $3, 'lead', coalesce($4, priv.all_classes()), now(), null)`,
      [caseId, organisation, worker.id, classes],
    );
    await world.owner.query('select priv.recompute($1)', [caseId]);
  };
  await joins(county, minna, null);
  await joins(police, jari, ['case']);
  return {
    ...world,
    saarni,
    county,
    police,
    anna,
    veikko,
    minna,
    jari,
    stranger,
    caseId,
    joins,
    /** Uses endpoints on the case as a worker; what is refused throws. */
    as: (person: Person) => useOnCase(({ method, path, body }) => world.json(person, method, path, body), caseId),
    /** The JSON face of the case. */
    of: (person: Person, method: 'GET' | 'POST', to: string, body?: unknown) =>
      world.json(person, method, `/cases/${caseId}${to}`, body),
    /** Sends a form of the case's pages in Finnish. */
    fill: (person: Person, to: string, fields: Record<string, string> = {}) =>
      world.send(person, `/fi/t/${caseId}${to}`, { csrf: formToken(world.faces.formSecret, person.token), ...fields }),
    /** The same with a file. */
    fillFile: (
      person: Person,
      to: string,
      fields: Record<string, string>,
      file: { readonly name: string; readonly bytes: Uint8Array },
    ) =>
      world.sendFile(
        person,
        `/fi/t/${caseId}${to}`,
        { csrf: formToken(world.faces.formSecret, person.token), ...fields },
        file,
      ),
    see: (person: Person, to: string, language = 'fi') => world.page(person, `/${language}/t/${caseId}${to}`),
    /** How many entries of a kind stand in the use log. */
    logged: async (kind: string): Promise<number> =>
      Number(
        (await world.owner.query<{ n: string }>('select count(*) as n from audit.entry where kind = $1', [kind]))
          .rows[0]?.n,
      ),
    nobody: randomUUID(),
  };
}

export type OneCase = Awaited<ReturnType<typeof oneCase>>;
