import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../../platform/i18n/capital.ts';
import { languages } from '../../../../platform/i18n/texts.ts';
import {
  Card,
  type Fold,
  Folds,
  href,
  Link,
  Page,
  PageHead,
  SummaryList,
  type Ui,
} from '../../../../platform/ui/index.ts';
import { topicName } from '../../pages/topic-name.ts';
import { serviceTexts } from '../../service.texts.ts';
import { isGroup } from '../topic.ts';
import type { WordList } from '../words.queries.ts';

type ShownList = Pick<WordList, 'topic' | 'words'>;

const first = 4;

/** What is meant, with the first of its words; opened, all of them in three languages. */
function foldOf(ui: Ui, { topic, words }: ShownList): Fold {
  const t = serviceTexts(ui.language);
  const name = capital(topicName(ui.language, topic));
  const own = words[ui.language];
  const slug = isGroup(topic) ? `serves=${topic}` : `need=${topic}`;
  return {
    id: topic,
    title: name,
    lead: '',
    text:
      own.length > first
        ? t('and-more', { some: own.slice(0, first).join(', '), n: own.length - first })
        : own.join(', '),
    open: false,
    children: (
      <>
        <SummaryList
          rows={languages.map((language) => ({
            term: t(`words.language.${language}`),
            detail:
              words[language].length > 0 ? <span lang={language}>{words[language].join(', ')}</span> : t('words.none'),
          }))}
        />
        <ul class="rn-links">
          <li>
            <Link href={href(ui, `/palvelut?${slug}`)} hidden={name}>
              {t('words.services')}
            </Link>
          </li>
          {ui.allowed.has('service.words') ? (
            <li>
              <Link href={href(ui, `/palvelut/hakusanat/${topic}/muuta`)} hidden={name}>
                {t('words.change')}
              </Link>
            </li>
          ) : null}
        </ul>
      </>
    ),
  };
}

/** The words by which the directory finds, for everybody; a way to change them for who keeps them. */
export function WordsPage({ lists }: { lists: readonly ShownList[] }, ui: Ui): JSX.Element {
  const t = serviceTexts(ui.language);
  const n = lists.reduce((sum, { words }) => sum + languages.reduce((all, each) => all + words[each].length, 0), 0);
  return (
    <Page ui={ui} current="network" title={t('words.title', { n })}>
      <PageHead
        title={t('words.title', { n })}
        lede={t(ui.allowed.has('service.words') ? 'words.lede.keep' : 'words.lede')}
      />
      <p>
        <Link href={href(ui, '/palvelut')}>{t('back')}</Link>
      </p>
      <Card id="hakusanat" title={t('words.lists')} count={lists.length}>
        <Folds rows={lists.map((list) => foldOf(ui, list))} />
      </Card>
    </Page>
  );
}
