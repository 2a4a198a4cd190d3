import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { units } from '../../../platform/time/finnish-days/index.ts';
import {
  Button,
  ButtonGroup,
  boundFields,
  ErrorSummary,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import type { Rule } from '../deadline.ts';
import { nameOf } from './rule-words.ts';

export function CorrectRulePage({ rule }: { readonly rule: Rule }, ui: Ui, state: FormState): JSX.Element {
  const t = deadlineTexts(ui.language);
  const f = boundFields({ ui, texts: deadlineTexts, state, from: { ...rule, ...rule.length } });
  return (
    <Page ui={ui} title={t('correct.title')} current="work" hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('correct.title')} lede={t('correct.lede', { name: nameOf(ui.language, rule) })} />
      <Stack narrow>
        <div class="rn-card">
          <div class="rn-card__body">
            <Form ui={ui} action={href(ui, `/maaraajat/${rule.key}`)} hidden={{ version: rule.entries + 1 }}>
              {rule.kind === 'target' ? (
                <>
                  {f.text('amount', { inputMode: 'numeric', width: 'date' })}
                  {f.select('unit', units)}
                </>
              ) : (
                f.tick('moves')
              )}
              {f.area('why', { rows: 2 })}
              <ButtonGroup>
                <Button>{t('correct.do')}</Button>
                <Link href={href(ui, '/maaraajat')}>{t('back')}</Link>
              </ButtonGroup>
            </Form>
          </div>
        </div>
      </Stack>
    </Page>
  );
}
