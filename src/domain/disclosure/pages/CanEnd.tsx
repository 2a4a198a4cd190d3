import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, href, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView, ProgressRow } from '../disclosure-view.ts';
import { sealingOf } from './WhatGoes.tsx';

export interface CanEndProps {
  ui: Ui;
  head: CaseHead;
  compilation: CompilationView;
  /** Whose parts are released, for the organisation that gathers; else nothing. */
  progress: readonly ProgressRow[];
}

const mark = (done: boolean) =>
  done ? ({ name: 'check', tone: 'moss' } as const) : ({ name: 'warning', tone: 'amber' } as const);

/** Whether the handing over can be brought to its end, before the first tick, and in which way: her consent, the owners, the receiver or its key. */
export function CanEnd({ ui, head, compilation, progress }: CanEndProps): JSX.Element {
  const t = disclosureTexts(ui.language);
  const { stands, receiverOnCase, to, toId, gathers } = compilation;
  const at = (slug: string) => href(ui, `/t/${head.id}/${slug}`);
  const released = progress.filter(({ state, stale }) => state === 'released' && !stale).length;
  const owners: Row[] = gathers
    ? [
        {
          icon: released > 0 ? mark(true) : { name: 'clock', tone: 'lake' },
          title: t('can-end.owners', { released, all: progress.length }),
          facts: progress.map((row) => `${row.organisation}: ${t(`progress.${row.stale ? 'stale' : row.state}`)}`),
        },
      ]
    : [{ icon: { name: 'clock', tone: 'lake' }, title: t('can-end.gathers', { from: compilation.from }) }];
  const onCase: Row = receiverOnCase
    ? { icon: mark(true), title: t('can-end.receiver', { to }) }
    : {
        icon: mark(false),
        title: t('can-end.no-receiver', { to }),
        facts: [t(gathers ? 'can-end.ways-left' : 'can-end.no-receiver.other')],
        ...(gathers ? {} : { action: { href: at(`toive?toId=${toId}`), label: t('can-end.wish') } }),
      };
  const invite: Row = {
    icon: { name: 'person', tone: 'lake' },
    title: t('can-end.invite', { to }),
    facts: [t('can-end.invite.more')],
    action: { href: at(`kooste/${compilation.id}/laheta`), label: t('can-end.ways') },
  };
  const seal: Row = {
    icon: compilation.key ? mark(true) : { name: 'key', tone: 'lake' },
    title: t(compilation.key ? 'can-end.keyed' : 'can-end.seal'),
    facts: [t('can-end.seal.more')],
    action: { href: href(ui, sealingOf(head.id, compilation)), label: t(compilation.key ? 'can-end.see' : 'do.key') },
  };
  const receiver = gathers ? [onCase, ...(receiverOnCase ? [] : [invite]), seal] : [onCase];
  return (
    <Card id="loppuun" title={t(stands ? 'can-end.yes' : 'can-end.no')} aside={t('can-end.checked')}>
      <Rows
        rows={[
          {
            icon: mark(stands),
            title: t(stands ? 'can-end.consent' : 'can-end.no-consent'),
            action: { href: at(`lupa/${compilation.consentId}`), label: t('can-end.see') },
          },
          ...owners,
          ...receiver,
        ]}
      />
    </Card>
  );
}
