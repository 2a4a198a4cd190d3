import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, type Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { may } from '../disclosure.ts';
import type { CompilationView, PartView, ProgressRow } from '../disclosure-view.ts';
import { partDocument } from '../document/document.ts';
import { DocumentSheet } from './DocumentSheet.tsx';

export interface Going {
  readonly compilation: CompilationView;
  readonly progress: readonly ProgressRow[];
  /** The own organisation's id. */
  readonly own: string;
  /** The own part, where it was released. */
  readonly part: PartView | undefined;
}

/** Where a compilation is handed over as a sealed file: first its key. */
export const sealingOf = (caseId: string, { id, key }: CompilationView): string =>
  `/t/${caseId}/kooste/${id}/${key ? 'sinetoi' : 'avain'}`;

export const releasedOf = (progress: readonly ProgressRow[]): ProgressRow[] =>
  progress.filter(({ state }) => state === 'released');

export type Hindrance = 'over' | 'shut' | 'stale' | 'nothing';

/** What stands in the way of handing over now, in whichever way, if anything. */
export function hindranceTo({ compilation, progress }: Going): Hindrance | undefined {
  const released = releasedOf(progress);
  if (!may('send', compilation.state)) return 'over';
  if (!compilation.stands) return 'shut';
  if (released.some(({ stale }) => stale)) return 'stale';
  return released.length === 0 ? 'nothing' : undefined;
}

/** The own part word for word. */
export function OwnPart({ ui, progress, own, part }: Going & { ui: Ui }): JSX.Element | null {
  const name = progress.find(({ organisationId }) => organisationId === own)?.organisation ?? '';
  return part ? <DocumentSheet ui={ui} document={partDocument(part.lines, name, ui.language)} /> : null;
}

/** Whose parts go, and whose do not. */
export function WhatGoes({ ui, progress, own }: Going & { ui: Ui }): JSX.Element | null {
  const t = disclosureTexts(ui.language);
  const released = releasedOf(progress);
  const waiting = progress.filter((item) => item.state === 'open' && item.organisationId !== own);
  if (released.length === 0) return null;
  return (
    <Card id="osat" title={t('send.parts')}>
      <CardBody>
        <ul class="govuk-list govuk-list--bullet">
          {released.map((item) => (
            <li>
              {item.organisation}
              {item.stale ? `: ${t('progress.stale')}` : ''}
            </li>
          ))}
        </ul>
        <p class="govuk-body">{t('send.sealed')}</p>
        {waiting.length === 0 ? null : (
          <p class="govuk-body">{t('send.waiting', { names: waiting.map((item) => item.organisation).join(', ') })}</p>
        )}
      </CardBody>
    </Card>
  );
}

/**
 * Beside the button: of what goes, one reads the own lines alone. How many the others released is not told: it was released to the receiver, and the file
 * is padded so that its length does not tell it either (decision 72).
 */
export function WhatOneReads({ ui, progress, own, part }: Going & { ui: Ui }): JSX.Element {
  const t = disclosureTexts(ui.language);
  const names = releasedOf(progress).flatMap((item) => (item.organisationId === own ? [] : item.organisation));
  // Her own line is not counted: everything is about her.
  const lines = part?.lines.lines.filter(({ code }) => code !== 'herself');
  return (
    <p class="govuk-body">
      {lines ? t('goes.own', { n: lines.length }) : t('goes.none')}
      {names.length > 0 ? ` ${t('goes.others', { names: names.join(', ') })}` : ''}
    </p>
  );
}

/** The owners whose parts one has seen, as the form sends them. */
export const OwnersSeen = ({ progress }: Pick<Going, 'progress'>): JSX.Element => (
  <>
    {releasedOf(progress).map((item) => (
      <input type="hidden" name="owners" value={item.organisationId} />
    ))}
  </>
);
