import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { ProcessView } from '../process-fields.ts';

/** The way to add one more to a card of a course, for whoever may. */
export function AddLink({
  ui,
  caseId,
  process,
  title,
  to,
  label,
}: {
  ui: Ui;
  caseId: string;
  process: ProcessView;
  /** The course in words, for those who hear the link. */
  title: string;
  to: string;
  label: 'record' | 'rename' | 'companion';
}): JSX.Element {
  return (
    <Link href={href(ui, `/t/${caseId}/prosessi/${process.id}/${to}`)} hidden={title}>
      {courseTexts(ui.language)(label)}
    </Link>
  );
}
