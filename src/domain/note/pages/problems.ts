import type { FormState } from '../../../platform/http/endpoint.ts';
import { httpTexts } from '../../../platform/http/http.texts.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { noteTexts } from '../note.texts.ts';
import { longestNote } from '../note.ts';

const fields = ['class', 'happenedOn', 'text'] as const;
export type NoteField = (typeof fields)[number];

/** The words for what is wrong with a note, by field, and the same as a list for the summary. */
export function noteProblems(
  language: Language,
  { problem }: FormState,
): { of: Partial<Record<NoteField, string>>; list: { field?: string; message: string }[] } {
  if (!problem) return { of: {}, list: [] };
  const t = noteTexts(language);
  const of: Partial<Record<NoteField, string>> = {};
  for (const field of fields)
    if (problem.fields.some((it) => it.field === field)) of[field] = t(`problem.${field}`, { most: longestNote });
  const list: { field?: string; message: string }[] = fields
    .filter((field) => of[field])
    .map((field) => ({ field, message: of[field] as string }));
  if (problem.code === 'changed') list.push({ field: 'text', message: t('problem.changed') });
  if (list.length === 0) list.push({ message: httpTexts(language)(problem.code) });
  return { of, list };
}
