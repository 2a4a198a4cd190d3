import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../platform/i18n/list-words.ts';
import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Paragraph,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type ComparedSet, marksOf } from '../exchange/compared.ts';
import { exchangeTexts } from '../exchange/exchange.texts.ts';
import type { FileProblem } from '../exchange/file-form.ts';
import { recommendationTexts } from '../recommendation.texts.ts';

/** Everything that is wrong with a file, by its line: nothing of it was kept. */
function Refused({
  ui,
  problems,
  problemCount,
}: {
  ui: Ui;
  problems: readonly FileProblem[];
  problemCount: number;
}): JSX.Element {
  const t = exchangeTexts(ui.language);
  return (
    <Card id="hylatty" title={t('preview.refused')} count={problemCount}>
      <Rows
        rows={problems.map(({ line, reason, value }) => ({
          title: t('preview.line', { n: line }),
          facts: [value ?? ''],
          text: t(`file.${reason}`),
        }))}
      />
      {problemCount > problems.length ? (
        <CardBody>
          <Paragraph>{t('preview.more', { n: problemCount - problems.length })}</Paragraph>
        </CardBody>
      ) : null}
    </Card>
  );
}

const factsOf = (ui: Ui, { publisher, seen, items, added, changed, removed, missing }: ComparedSet): string[] => {
  const t = exchangeTexts(ui.language);
  const words = recommendationTexts(ui.language);
  return [
    publisher,
    t(seen === 0 ? 'preview.new' : 'preview.version', { version: seen + 1 }),
    words('count', { n: items }),
    seen === 0 ? '' : t('preview.changes', { added, changed, removed }),
    missing.length === 0
      ? ''
      : t('preview.missing', {
          languages: listWords(
            ui.language,
            missing.map((language) => words(`language.${language}`)),
          ),
        }),
  ];
};

/** What a file would bring, list by list: kept as a whole or not at all. */
export function PreviewPage(
  {
    sets,
    problems,
    problemCount,
  }: {
    readonly sets: readonly ComparedSet[];
    readonly problems: readonly FileProblem[];
    readonly problemCount: number;
  },
  ui: Ui,
  input: { readonly file: Buffer },
): JSX.Element {
  const t = exchangeTexts(ui.language);
  const refused = problems.length > 0;
  const title = t(refused ? 'preview.title.refused' : 'preview.title');
  return (
    <Page ui={ui} current="situation" under="recommendations" title={title}>
      <PageHead title={title} lede={t(refused ? 'preview.lede.refused' : 'preview.lede')} />
      <Stack narrow>
        {refused ? (
          <>
            <Refused ui={ui} problems={problems} problemCount={problemCount} />
            <Paragraph>
              <Link href={href(ui, '/suositukset/tuo')}>{t('preview.other')}</Link>
            </Paragraph>
          </>
        ) : (
          <>
            <Card id="sarjat" title={t('preview.sets')} count={sets.length}>
              <Rows rows={sets.map((set) => ({ title: set.title, facts: factsOf(ui, set) }))} />
            </Card>
            <Form
              ui={ui}
              action={href(ui, '/suositukset/tuo/tallenna')}
              hidden={{ file: input.file.toString('base64'), seen: marksOf(sets) }}
            >
              <ButtonGroup>
                <Button>{t('preview.save')}</Button>
                <Link href={href(ui, '/suositukset/tuo')}>{t('preview.other')}</Link>
              </ButtonGroup>
            </Form>
          </>
        )}
      </Stack>
    </Page>
  );
}
