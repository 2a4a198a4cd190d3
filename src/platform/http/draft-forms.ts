import type { ShownDraft } from '../ui/ui.ts';
import { type DraftMark, writeMark } from './draft-mark.ts';
import type { Draft } from './drafts.ts';
import { type AnyChange, type Endpoint, isLook } from './endpoint.ts';
import { fileFields, secretsIn } from './fields.ts';

interface FormAt {
  readonly endpoint: AnyChange;
  readonly pattern: RegExp;
}

const formsOf = new WeakMap<readonly Endpoint[], readonly FormAt[]>();

/** Every change that has a form of its own, with what its address looks like. */
function formsIn(endpoints: readonly Endpoint[]): readonly FormAt[] {
  const found =
    formsOf.get(endpoints) ??
    endpoints.flatMap((endpoint) =>
      endpoint.method === 'POST' && endpoint.form && endpoint.slug && !isLook(endpoint)
        ? [{ endpoint, pattern: new RegExp(`^${endpoint.slug.replace(/:([^/]+)/g, '(?<$1>[^/]+)')}$`) }]
        : [],
    );
  formsOf.set(endpoints, found);
  return found;
}

/** A form at an address, with the parameters of its path. */
interface FormHere {
  readonly endpoint: AnyChange;
  readonly params: Readonly<Record<string, string>>;
}

/** The form at an address, the first that the router would find; nothing where there is none. */
export function formAt(endpoints: readonly Endpoint[], address: string): FormHere | undefined {
  for (const { endpoint, pattern } of formsIn(endpoints)) {
    const found = pattern.exec(address.split('?')[0] ?? '');
    if (found) return { endpoint, params: { ...found.groups } };
  }
  return undefined;
}

/** What of a form is kept: the fields that it asks for. Neither files, nor what stands in its address, nor a secret that was pasted by mistake. */
export function keepable({ input, slug = '' }: AnyChange, sent: URLSearchParams): URLSearchParams {
  const left = [...fileFields(input), ...slug.split('/').map((part) => part.replace(/^:/, ''))];
  const fields = new URLSearchParams(
    [...sent].filter(([name]) => Object.hasOwn(input.shape, name) && !left.includes(name)),
  );
  for (const { name } of secretsIn(input, fields)) fields.set(name, '');
  return fields;
}

/** What was written in words rather than chosen. */
const wordsOf = (fields: URLSearchParams): string[] => [...fields.values()].filter((value) => /\s/.test(value.trim()));

/** How a form tells of its drafts: the one that stands in it, and those of other windows that say something else. */
export function shownDraft(
  at: DraftMark,
  shown: Draft | undefined,
  standing: URLSearchParams,
  others: readonly Draft[],
): ShownDraft {
  const here = wordsOf(standing);
  return {
    address: at.address,
    mark: writeMark(shown?.mark ?? at),
    ...(shown && { keptAt: shown.keptAt, until: shown.until }),
    others: others
      .filter(({ fields }) => fields.toString() !== standing.toString())
      .map(({ mark, keptAt, fields }) => ({
        mark: writeMark(mark),
        keptAt,
        words: wordsOf(fields).filter((words) => !here.includes(words)),
      })),
  };
}
