import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  boundFields,
  Card,
  CardBody,
  Form,
  href,
  IdentityWarning,
  Link,
  Paragraph,
  type Ui,
  WhoReadsThis,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { warningTexts } from '../warning.texts.ts';
import { longestWarning, type Road } from '../warning.ts';

/** Lead and backup of the case, as far as the sender sees them. */
function readersOf(ui: Ui, { parts }: CaseHead) {
  const t = warningTexts(ui.language);
  const lead = parts.find((part) => part.lead);
  if (!lead) return [];
  const people = lead.workers.flatMap(({ name, standing }) =>
    standing === 'member' ? [] : [t(`warn.${standing}`, { name })],
  );
  return [{ organisation: lead.organisation, people }];
}

export interface WarnCardProps {
  ui: Ui;
  head: CaseHead;
  road: Road;
  state: FormState;
  /** On its own page the heading and the first sentence stand above. */
  page?: boolean;
}

/** Who will read it, the text, the button. */
export function WarnCard({ ui, head, road, state, page }: WarnCardProps): JSX.Element {
  const t = warningTexts(ui.language);
  const f = boundFields({ ui, texts: warningTexts, state });
  return (
    <Card
      id="varoita"
      title={t(page ? 'warn.when' : 'warn.title')}
      aside={page ? undefined : t('warn.when')}
      foot={t('warn.foot')}
    >
      <CardBody>
        {page ? null : <Paragraph>{t('warn.lede')}</Paragraph>}
        <Form
          ui={ui}
          action={href(ui, `/t/${head.id}/varoita`)}
          hidden={{ road, leadId: head.parts.find((part) => part.lead)?.organisationId }}
        >
          <WhoReadsThis
            ui={ui}
            id="varoituksen-lukijat"
            level={3}
            title={t('warn.readers')}
            readers={readersOf(ui, head)}
            none={t('warn.readers.unknown')}
          />
          <Paragraph>{t('warn.stays')}</Paragraph>
          {f.area('text', { id: 'varoitus', rows: 4, limit: longestWarning })}
          <IdentityWarning fields={['text']}>{t('error.looks-like-identity')}</IdentityWarning>
          <ButtonGroup>
            <Button>{t('warn.do')}</Button>
            <Link href={href(ui, `/t/${head.id}`)}>{t('warn.back')}</Link>
          </ButtonGroup>
        </Form>
      </CardBody>
    </Card>
  );
}
