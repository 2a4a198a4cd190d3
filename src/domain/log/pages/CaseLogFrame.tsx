import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Page, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';

/** A case as its log is read: with its head, or by its code alone for one who sees the log and not the case. */
export interface LoggedCase {
  readonly caseId: string;
  readonly code: string;
  /** Absent for one who sees the log and not the case. */
  readonly head: CaseHead | null;
}

interface Frame {
  readonly ui: Ui;
  readonly of: LoggedCase;
  readonly title: string;
  /** The title where no head of a case stands above it. */
  readonly titleWithCode: string;
  readonly lede: string;
  readonly actions: Child;
  readonly children: Child;
}

/** A page of the log of a case: within the case for who sees it, by itself for who does not. */
export function CaseLogFrame({ ui, of, title, titleWithCode, lede, actions, children }: Frame): JSX.Element {
  if (!of.head)
    return (
      <Page ui={ui} title={`${of.code} – ${title}`} current="log">
        <PageHead title={titleWithCode} lede={lede} actions={actions} />
        {children}
      </Page>
    );
  return (
    <CaseFrame ui={ui} head={of.head} current="log" title={title}>
      <PageHead title={title} lede={lede} actions={actions} />
      {children}
    </CaseFrame>
  );
}
