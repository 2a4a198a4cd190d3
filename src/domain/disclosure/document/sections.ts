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
  readonly text: string;
}

/** What happened, who, by what means, money, what else, and what is known of the process: only what there is, numbered. */
export function sectionsOf(document: CompilationDocument): Section[] {
  const t = disclosureTexts(document.language);
  const { lines, means, process } = shapeOf(document);
  const all: Omit<Section, 'title'>[] = [
    { id: 'course', note: t('part.course.note'), lines: lines.course, means: [], text: '' },
    { id: 'people', note: t('part.people.note'), lines: lines.people, means: [], text: '' },
    { id: 'means', note: '', lines: [], means, text: '' },
    { id: 'money', note: '', lines: lines.money, means: [], text: '' },
    { id: 'things', note: '', lines: lines.things, means: [], text: '' },
    { id: 'process', note: '', lines: [], means: [], text: process },
  ];
  return all
    .filter(({ lines, means, text }) => lines.length + means.length + text.length > 0)
    .map((section, at) => ({
      ...section,
      title: `${at + 1}. ${disclosureTexts.find(document.language, `part.${section.id}`)}`,
    }));
}
