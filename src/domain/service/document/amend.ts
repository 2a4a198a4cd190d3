import type { Nameless } from '../service.ts';
import { ownAttributes, withAttributes } from './attribute.ts';
import { compact, type Json, objectsAt, textAt } from './json.ts';
import { nameId } from './name-id.ts';

/** What a service may tell of itself on the page. What is left out is taken away. */
export interface Amendment {
  readonly opening?: string | undefined;
  readonly eligibility?: string | undefined;
  readonly languages: readonly string[];
  readonly nameless: Nameless;
  readonly waiting?: { readonly days: number; readonly toldOn: string } | undefined;
}

/** The document with what was told now; everything else stays as it is. */
export function amended(document: Json, { opening, eligibility, languages, nameless, waiting }: Amendment): Json {
  const id = String(document.id);
  const main = ownAttributes(document).find(({ code }) => code === 'main-language')?.value ?? 'fi';
  const former = objectsAt(document, 'languages');
  const spoken = languages.map(
    (code) =>
      former.find((item) => textAt(item, 'code') === code) ?? {
        id: nameId(`language ${id} ${code}`),
        name: code,
        code,
      },
  );
  const told = [
    { code: `nameless:${nameless}` },
    ...(opening === undefined ? [] : [{ code: 'text:opening', value: opening, language: main }]),
    ...(waiting === undefined
      ? []
      : [
          { code: 'waiting-days', value: String(waiting.days) },
          { code: 'waiting-told-on', value: waiting.toldOn },
        ]),
  ];
  return compact({
    ...withAttributes(document, ['text:opening', 'waiting-', 'nameless:'], told),
    eligibility_description: eligibility,
    languages: spoken,
    wait_time: waiting === undefined ? undefined : `${waiting.days} days, told on ${waiting.toldOn}`,
  });
}
