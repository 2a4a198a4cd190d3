import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationDocument } from './document-schema.ts';
import { type ShapedLine, type ShapedMeans, shapeOf } from './shape.ts';

/** A part of the document with its heading; what it does not have is empty. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly ShapedLine[];
  readonly means: readonly ShapedMeans[];
}

/** What happened, who, by what means, money, what else, and what is known of the process: only what there is, numbered. */
export function sectionsOf(document: CompilationDocument): Section[] {
  const t = disclosureTexts(document.language);
  const { lines, means, process } = shapeOf(document);
  const all: Omit<Section, 'title'>[] = [
    { id: 'course', note: t('part.course.note'), lines: lines.course, means: [] },
    { id: 'people', note: t('part.people.note'), lines: lines.people, means: [] },
    { id: 'means', note: '', lines: [], means },
    { id: 'money', note: '', lines: lines.money, means: [] },
    { id: 'things', note: '', lines: lines.things, means: [] },
    { id: 'process', note: '', lines: [], means: process },
  ];
  return all
    .filter(({ lines, means }) => lines.length + means.length > 0)
    .map((section, at) => ({
      ...section,
      title: `${at + 1}. ${disclosureTexts.find(document.language, `part.${section.id}`)}`,
    }));
}
