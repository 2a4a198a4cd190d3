import { randomUUID } from 'node:crypto';
import { type Person, smallWorld } from '../../../proofs/http/small-world.ts';
import { grantVital } from '../../../proofs/http/vital-grant.ts';
import { formToken } from '../../platform/http/session.ts';
import { personEndpoints } from '../person/index.ts';
import { tellingEndpoints } from '../telling/index.ts';
import { pieceEndpoints } from './index.ts';

/** One case: Saarni leads with Anna and Veikko; the county with Minna reads Saarni's account by a grant; Jari of the police is named for `case` alone. */
export async function pieceWorld() {
  const world = await smallWorld({ endpoints: [...pieceEndpoints, ...tellingEndpoints, ...personEndpoints] });
  const { owner } = world;
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
    await owner.query('insert into app.party (case_id, organisation_id, joined_at) values ($1, $2, now())', [
      caseId,
      organisation,
    ]);
    await owner.query('select priv.make_rooms($1, $2)', [caseId, organisation]);
    await owner.query(`select priv.put_member($1, $2, $3, 'lead', coalesce($4, priv.all_classes()), now(), null)`, [
      caseId,
      organisation,
      worker.id,
      classes,
    ]);
    await owner.query('select priv.recompute($1)', [caseId]);
  };
  await joins(county, minna, null);
  await joins(police, jari, ['case']);
  return {
    ...world,
    saarni,
    county,
    anna,
    veikko,
    minna,
    jari,
    stranger,
    caseId,
    nobody: randomUUID(),
    /** The county reads Saarni's account for some days. */
    share: () => grantVital(world, caseId, { by: anna, to: county, of: 'account' }),
    /** The JSON face of the case. */
    of: (person: Person, method: 'GET' | 'POST', to: string, body?: unknown) =>
      world.json(person, method, `/cases/${caseId}${to}`, body),
    /** Sends a form of the case's pages in Finnish. */
    fill: (person: Person, to: string, fields: Record<string, string> | (readonly [string, string])[] = {}) =>
      world.send(person, `/fi/t/${caseId}${to}`, [
        ['csrf', formToken(world.faces.formSecret, person.token)],
        ...(Array.isArray(fields) ? fields : Object.entries(fields)),
      ]),
    see: (person: Person, to: string, language = 'fi') => world.page(person, `/${language}/t/${caseId}${to}`),
    /** How many entries of a kind stand in the use log. */
    logged: async (kind: string): Promise<number> =>
      Number(
        (await owner.query<{ n: string }>('select count(*) as n from audit.entry where kind = $1', [kind])).rows[0]?.n,
      ),
    count: async (table: 'piece' | 'link'): Promise<number> =>
      Number((await owner.query<{ n: string }>(`select count(*) as n from app.${table}`)).rows[0]?.n),
  };
}

export type PieceWorld = Awaited<ReturnType<typeof pieceWorld>>;
