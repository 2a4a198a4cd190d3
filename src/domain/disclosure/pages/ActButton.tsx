import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, href, type Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView } from '../disclosure-view.ts';
import type { Act } from '../next-acts.ts';

/** Where each act is done, and what its button says. */
const doors = {
  check: ['tarkista', 'do.check'],
  choose: ['valitse', 'do.choose'],
  send: ['laheta', 'do.send'],
  invite: ['laheta', 'send.invite'],
  key: ['avain', 'do.key'],
  seal: ['sinetoi', 'do.seal'],
  sealed: ['sinetoity', 'do.sealed'],
  'take-back': ['peru', 'do.take-back'],
  copy: ['kopio', 'do.copy'],
  close: ['sulje', 'do.close'],
} as const satisfies Record<Act, readonly [string, string]>;

interface ActButtonProps {
  ui: Ui;
  caseId: string;
  compilation: Pick<CompilationView, 'id' | 'to'>;
  act: Act;
  kind?: 'primary' | 'secondary';
}

/** Leads to the page on which the act is done. */
export function ActButton({ ui, caseId, compilation: { id, to }, act, kind }: ActButtonProps): JSX.Element {
  const [page, words] = doors[act];
  return (
    <ButtonLink href={href(ui, `/t/${caseId}/kooste/${id}/${page}`)} kind={kind} hidden={to}>
      {disclosureTexts(ui.language)(words)}
    </ButtonLink>
  );
}
