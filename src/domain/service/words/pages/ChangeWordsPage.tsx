import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../../platform/http/endpoint.ts';
import {
  boundFields,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../../platform/ui/index.ts';
import { topicName } from '../../pages/topic-name.ts';
import { serviceTexts } from '../../service.texts.ts';
import type { WordList } from '../words.queries.ts';

const fields = ['wordsFi', 'wordsSv', 'wordsEn'] as const;
const rows = 12;

/** All words of one topic, one a line, in three languages. */
export function ChangeWordsPage({ topic, version, words }: WordList, ui: Ui, state: FormState): JSX.Element {
  const t = serviceTexts(ui.language);
  const from = { wordsFi: words.fi.join('\n'), wordsSv: words.sv.join('\n'), wordsEn: words.en.join('\n') };
  const f = boundFields({ ui, texts: serviceTexts, state, from });
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={t('words.change')}
      title={t('words.change.title', { topic: topicName(ui.language, topic) })}
      lede={t('words.change.lede')}
      errors={f.errors.all}
    >
      <Overtaken
        ui={ui}
        state={state}
        yours={f}
        theirs={boundFields({ ui, texts: serviceTexts, from })}
        fields={fields.map((name) => ({ name, label: t(`field.${name}`) }))}
      />
      <FormCard
        ui={ui}
        action={href(ui, `/palvelut/hakusanat/${topic}/muuta`)}
        hidden={{ version: versionSeen(state, version) }}
        submit={t('words.save')}
        back={<Link href={href(ui, `/palvelut/hakusanat#${topic}`)}>{t('words.back')}</Link>}
      >
        {fields.map((name) => f.area(name, { optional: true, rows }))}
      </FormCard>
    </FormPage>
  );
}
