import type { Program } from './world.ts';

/** The id of a case of the story. */
export async function caseNamed({ client }: Program, codeWord: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from app."case" where code_word = $1', [codeWord]);
  return rows[0]!.id;
}

/** Keeps the code of an offer for those who will type it. */
export const keepCode = ({ client }: Program, code: string): Promise<unknown> =>
  client.query('insert into frozen.code values ($1)', [code]);

export async function codesOf({ client }: Program): Promise<readonly string[]> {
  const { rows } = await client.query<{ code: string }>('select code from frozen.code order by 1');
  return rows.map(({ code }) => code);
}
