import type { Answer, Asked } from './words.ts';
import type { World } from './world.ts';

/** Is there a part of this organisation on the case, hidden or not? What a leak would tell. */
async function isPresent({ client }: World, organisationId: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from app.party p join app."case" c on c.id = p.case_id
     where c.code_word = 'Koivu' and p.organisation_id = $1 and p.left_at is null`,
    [organisationId],
  );
  return rowCount === 1;
}

/** What a spoiled program answers in place of an answer. */
export type Spoiled = (answer: Answer, asked: Asked) => Partial<Answer>;

/** Spoils the answers to some requests, in the world where something is so. */
const when =
  (isSo: (world: World) => Promise<boolean>) =>
  (asked: RegExp, spoiled: Spoiled) =>
  async (world: World): Promise<World> => ({
    ...world,
    async ask(request, throwing) {
      const answer = await world.ask(request, throwing);
      if (!asked.test(`${request.method} ${request.path}`) || !(await isSo(world))) return answer;
      return { ...answer, ...spoiled(answer, request) };
    },
  });

/** In the world where an organisation has a part. */
export const whenPresent = (organisationId: string, asked: RegExp, spoiled: Spoiled) =>
  when((world) => isPresent(world, organisationId))(asked, spoiled);

/** In the world where the case holds such a line: a table of lines, and a condition on `t`. */
export const whenLine = (table: string, is = 'true') =>
  when(async ({ client }) => {
    const { rows } = await client.query<{ is: boolean }>(
      `select exists (select 1 from app.${table} t join app.room r on r.id = t.room_id join app."case" c on c.id = r.case_id
         where c.code_word = 'Koivu' and ${is}) as is`,
    );
    return rows[0]!.is;
  });

/** One more field in what is answered as data. */
export const withField =
  (name: string, value: unknown): Spoiled =>
  ({ body, type }) =>
    /json/.test(type) ? { body: JSON.stringify({ ...(JSON.parse(body) as object), [name]: value }) } : {};

/** A refusal in place of what was done, or another refusal in place of this one. */
export const refused =
  (status: number): Spoiled =>
  () => ({ status, body: `{"error":{"code":"spoiled"}}` });
