import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { Course } from '../process-fields.ts';
import { processName } from './words.ts';

/** The bound fields of a form of this slice. */
export const courseFields = (ui: Ui, state: FormState, from?: object, own: Readonly<Record<string, string>> = {}) =>
  boundFields({ ui, texts: courseTexts, state, from, own, reasons: { 'not-in-sight': 'workerId' } });

export type CourseFields = ReturnType<typeof courseFields>;

/** What the page of every line of a course has: whose readers, and whose course it is, before what is to be said of a new line. */
export function onCourse(
  ui: Ui,
  { line, course }: { readonly line: object | undefined; readonly course: Course },
  ofNew: string,
) {
  const name = processName(ui.language, course);
  return {
    texts: courseTexts,
    current: 'process',
    back: '/prosessi',
    informationClass: course.class,
    lede: line ? name : `${name}. ${ofNew}`,
  } as const;
}
