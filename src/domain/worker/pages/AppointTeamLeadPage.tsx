import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  Form,
  FormCard,
  FormPage,
  href,
  Link,
  Notice,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { colleagueOptions } from '../colleague-options.ts';
import { workerTexts } from '../worker.texts.ts';
import type { Colleague } from '../worker.ts';

interface AppointForm {
  readonly worker: Colleague;
  readonly leads: readonly Colleague[];
  readonly colleagues: readonly Colleague[];
}

/** Who leads a worker's team: those appointed, and one more. */
export function AppointTeamLeadPage({ worker, leads, colleagues }: AppointForm, ui: Ui, state: FormState): JSX.Element {
  const t = workerTexts(ui.language);
  const f = boundFields({ ui, texts: workerTexts, state, under: 'appoint', reasons: { lead: 'leadId' } });
  const back = <Link href={href(ui, '/minun/tyontekijat')}>{t('workers.title')}</Link>;
  return (
    <FormPage
      ui={ui}
      current="workers"
      tab={t('appoint.tab')}
      title={t('appoint.title', { name: worker.name })}
      lede={t('appoint.lede')}
      errors={f.errors.all}
    >
      {leads.length === 0 ? null : (
        <Card id="tiiminvetajat" title={t('appoint.leads')}>
          <Rows
            rows={leads.map((lead) => ({
              title: lead.name,
              icon: { name: 'person' as const },
              facts: [lead.title],
              control: (
                <Form ui={ui} inline>
                  <input type="hidden" name="leadId" value={lead.id} />
                  <input type="hidden" name="say" value="end" />
                  <Button kind="secondary" small>
                    {t('appoint.end')} <span class="govuk-visually-hidden">{lead.name}</span>
                  </Button>
                </Form>
              ),
            }))}
          />
        </Card>
      )}
      {colleagues.length === 0 ? (
        <Card id="uusi" title={t('appoint.new')}>
          <CardBody>
            <Notice>{t('appoint.none')}</Notice>
            {back}
          </CardBody>
        </Card>
      ) : (
        <FormCard ui={ui} hidden={{ say: 'appoint' }} submit={t('appoint.do')} back={back}>
          {f.select('leadId', colleagueOptions(colleagues))}
        </FormCard>
      )}
    </FormPage>
  );
}
