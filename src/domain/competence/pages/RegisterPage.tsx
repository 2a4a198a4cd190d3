import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  Card,
  CardBody,
  DataTable,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import type { RegisterRow } from '../register.ts';
import { themeNames, Until } from './competence-words.tsx';

interface RegisterView {
  readonly today: Day;
  readonly rows: readonly RegisterRow[];
}

/** Who of the own organisation holds which training, and what runs out; it tells nothing of how well somebody manages. */
export function RegisterPage({ today, rows }: RegisterView, ui: Ui): JSX.Element {
  const t = competenceTexts(ui.language);
  const ending = rows.filter(({ learnt }) => learnt && learnt.standing !== 'valid').length;
  const title = t('register.title');
  return (
    <Page ui={ui} current="network" title={title}>
      <PageHead
        title={title}
        lede={ending > 0 ? t('register.lede.ends', { n: ending }) : t('register.lede.none')}
        actions={
          <Form ui={ui} action={href(ui, '/osaaminen/rekisteri/vienti')} inline>
            <Button kind="secondary">{t('register.export')}</Button>
          </Form>
        }
      />
      <Stack>
        <Card id="rekisteri" title={title} foot={t('register.foot')}>
          <CardBody>
            <DataTable
              ui={ui}
              caption={title}
              captionHidden
              stacks
              columns={[
                { label: t('column.worker') },
                { label: t('column.training') },
                { label: t('field.themes') },
                { label: t('column.done') },
                { label: t('column.until') },
              ]}
              rows={rows.map(({ worker, learnt }) =>
                learnt
                  ? [
                      worker,
                      learnt.training,
                      themeNames(ui.language, learnt.themes),
                      formatDate(ui.language, learnt.doneOn),
                      <Until ui={ui} until={learnt.validUntil} today={today} />,
                    ]
                  : [worker, t('register.nothing'), '–', '–', '–'],
              )}
            />
          </CardBody>
        </Card>
        <ul class="rn-links rn-noprint">
          <li>
            <Link href={href(ui, '/osaaminen/koulutukset')}>{t('trainings.back')}</Link>
          </li>
          <li>
            <Link href={href(ui, '/osaaminen')}>{t('own.all')}</Link>
          </li>
        </ul>
      </Stack>
    </Page>
  );
}
