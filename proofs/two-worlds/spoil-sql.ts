import type { World } from './world.ts';

interface Known {
  readonly oid: string;
  readonly identity: string;
  readonly parameters: string;
  readonly result: string;
  readonly count: number;
  readonly set: boolean;
}

/** Statements around a function of the product, which knows its parameters by their names. */
export interface Around {
  readonly before?: string;
  readonly after?: string;
}

/** How the wrapped function is called, by what it gives. */
function calling({ result, count, set }: Known, was: string): readonly [string, string] {
  const values = Array.from({ length: count }, (_, n) => `$${n + 1}`).join(', ');
  if (result === 'void') return [`perform ${was}(${values});`, ''];
  if (set) return [`return query select * from ${was}(${values});`, ''];
  return [`made := ${was}(${values});`, 'return made;'];
}

/** Puts statements before and after a function of the schema act, look or priv, whatever it does itself. */
export async function wrap({ client }: World, name: string, { before = '', after = '' }: Around): Promise<void> {
  const { rows } = await client.query<Known>(
    `select p.oid::text, pg_get_function_identity_arguments(p.oid) as identity, pg_get_function_arguments(p.oid) as parameters,
       pg_get_function_result(p.oid) as result, p.pronargs as count, p.proretset as set
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname || '.' || p.proname = $1`,
    [name],
  );
  const [known] = rows;
  if (!known || rows.length > 1) throw new Error(`${rows.length} functions are called ${name}`);
  const [call, give] = calling(known, `${name}_was`);
  const made = give === '' ? '' : `declare made ${known.result};`;
  await client.query(`
    alter function ${name}(${known.identity}) rename to ${name.split('.')[1]}_was;
    create function ${name}(${known.parameters}) returns ${known.result}
    language plpgsql volatile security definer set search_path = '' as $wrap$
    #variable_conflict use_column
    ${made}
    begin
      ${before}
      ${call}
      ${after}
      ${give}
    end $wrap$;
    alter function ${name}(${known.identity}) owner to rinnalla_owner;
    grant execute on function ${name}(${known.identity}) to public;`);
}
