import type { JSX } from 'hono/jsx/jsx-runtime';
import { Button, Form, href, type Ui } from '../../../platform/ui/index.ts';
import type { SearchKind } from '../search.ts';

export const searchSlug = '/haku';

/** What was asked: sent again with one thing otherwise. */
export interface AskedView {
  readonly typed: string;
  readonly kind: SearchKind | null;
  readonly since: string | null;
  readonly caseId: string | null;
}

/** The same search in one case, or in all again: a button, since the words stand in no address. */
export function Again({ ui, asked, children }: { ui: Ui; asked: AskedView; children: string }): JSX.Element {
  const { typed, kind, since, caseId } = asked;
  const hidden = { q: typed, kind: kind ?? undefined, since: since ?? undefined, caseId: caseId ?? undefined };
  return (
    <Form ui={ui} action={href(ui, searchSlug)} hidden={hidden} inline>
      <Button kind="secondary" small>
        {children}
      </Button>
    </Form>
  );
}
