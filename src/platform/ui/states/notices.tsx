import {
  Button,
  ButtonGroup,
  Card,
  ConflictView,
  Details,
  Folds,
  Form,
  Inset,
  Link,
  Notice,
  Paragraph,
  Stack,
  SummaryList,
  TextArea,
} from '../index.ts';
import { part, words } from './frame.tsx';
export const notices = part('notices', (ui) => {
  const t = words(ui);
  return (
    <>
      <Notice tone="done">{t('saved')}</Notice>
      <Notice tone="warning" title={t('before')}>
        {t('mind')}
      </Notice>
      <Notice title={t('longWord')}>{t('long')}</Notice>
      <Paragraph>
        {t('decides')}{' '}
        <Link href="#" hidden="T-7F3K2Q">
          {t('open')}
        </Link>
      </Paragraph>
      <Inset>{t('moreText')}</Inset>
      <Details summary={t('more')}>
        <Paragraph>{t('moreText')}</Paragraph>
      </Details>
      <Details summary={t('long')} open>
        <Paragraph>{t('longWord')}</Paragraph>
      </Details>
      <Card id="aukeavat" title={t('more')}>
        <Folds
          rows={[
            {
              id: 'auki',
              title: t('long'),
              lead: t('valid'),
              text: t('who2'),
              wide: t('purposeText'),
              open: true,
              children: <p>{t('moreText')}</p>,
            },
            { id: 'kiinni', title: t('longWord'), lead: t('valid'), open: false, children: <p>{t('moreText')}</p> },
          ]}
        />
      </Card>
      <SummaryList
        rows={[
          { term: t('purpose'), detail: t('purposeText'), action: { href: '#', label: t('change') } },
          { term: t('valid'), detail: '2.7.2026–30.6.2027' },
          { term: t('longWord'), detail: t('longWord'), action: { href: '#', label: t('change') } },
        ]}
      />
    </>
  );
});

export const conflict = part('conflict', (ui) => {
  const t = words(ui);
  return (
    <Stack>
      <ConflictView
        ui={ui}
        id="ristiriita"
        yours={{ text: t('noteText') }}
        theirs={{ text: `${t('noteText')}\n${t('longWord')}`, note: t('who2') }}
      >
        <Form ui={ui} hidden={{ version: 4 }}>
          <TextArea ui={ui} name="text" label={t('text')} limit={1000} value={t('noteText')} />
          <ButtonGroup>
            <Button>{t('save')}</Button>
            <Link href="#">{t('cancel')}</Link>
          </ButtonGroup>
        </Form>
      </ConflictView>
    </Stack>
  );
});
