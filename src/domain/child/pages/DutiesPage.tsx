import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonLink,
  Card,
  CardBody,
  href,
  Notice,
  PageHead,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { childTexts } from '../child.texts.ts';
import type { Duty } from '../duties.ts';
import { DutyList } from './DutyRows.tsx';
import { PromiseCard } from './PromiseCard.tsx';

interface DutiesView {
  head: CaseHead;
  herself: readonly Duty[];
  ownChild: readonly Duty[];
}

/** What a child would ask of the reader, whoever may know of one: nothing on it comes from the case. */
export function DutiesPage(view: DutiesView, ui: Ui): JSX.Element {
  const { head, herself, ownChild } = view;
  const t = childTexts(ui.language);
  const records = ui.allowed.has('child.record');
  const open = ui.allowed.has('child.view') ? (
    <ButtonLink href={href(ui, `/t/${head.id}/lapsi`)} kind="secondary" small>
      {t('guardian.more')}
    </ButtonLink>
  ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="safety" title={t('duties.title')}>
      <PageHead title={t('duties.title')} lede={t('duties.lede')} actions={open} />
      <Stack>
        <Notice tone="info" title={t('duties.same.title')}>
          {t('duties.same')}
        </Notice>
        <Card id="asiakas" title={t('duties.herself')}>
          <DutyList ui={ui} duties={herself} />
        </Card>
        <Card id="lapset" title={t('duties.own-child')}>
          <DutyList ui={ui} duties={ownChild} />
        </Card>
        <Card id="kirjaaminen" title={t('duties.record.title')}>
          <CardBody>
            <Paragraph>{t(records ? 'duties.record.own' : 'duties.record.ask')}</Paragraph>
          </CardBody>
        </Card>
        <PromiseCard ui={ui} />
      </Stack>
    </CaseFrame>
  );
}
