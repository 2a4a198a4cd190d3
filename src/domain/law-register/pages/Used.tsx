import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, href, Link, Paragraph, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { authorityTexts } from '../../authority/index.ts';
import { ruleSlug } from '../../deadline/index.ts';
import type { ProvisionKey } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { slugOf, type UsingPage, usesOf } from '../uses.ts';

/** Where a page opens from here for whoever looks; nothing for the pages of a case. */
function addressOf(ui: Ui, provision: ProvisionKey, page: UsingPage): string | undefined {
  // The form that corrects a provision says it of an example.
  if (page === 'register') return ui.allowed.has('law.correct') ? `/lakirekisteri/${provision}/korjaa` : undefined;
  return slugOf(page);
}

/** What a page is called. */
const nameOf = (ui: Ui, page: UsingPage): string =>
  page === 'authority' ? authorityTexts(ui.language)('title') : lawRegisterTexts(ui.language)(`page.${page}`);

/** Pages of a case do not open from here: why, and the way to them. */
function InCases({ ui }: { ui: Ui }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const cases = ui.navigation.find(({ key }) => key === 'cases');
  return (
    <>
      {t('uses.cases')} {cases ? <Link href={cases.href}>{cases.label}</Link> : null}
    </>
  );
}

/** Where the program uses a provision: each use with the page on which it is read, as a link where that opens without a case. */
export function Used({ ui, provision }: { ui: Ui; provision: ProvisionKey }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const uses = usesOf(ui.language, provision);
  const inCase = (page: UsingPage) => slugOf(page) === undefined && page !== 'register';
  const where = (page: UsingPage) => (inCase(page) ? t('uses.in-case', { page: nameOf(ui, page) }) : nameOf(ui, page));
  const rows: Row[] = [
    ...uses.limits.map(({ key, name }) => ({
      title: <Link href={href(ui, ruleSlug(key))}>{name}</Link>,
      facts: [t('uses.limit')],
    })),
    // An answer is a sentence, the rest are names.
    ...uses.named.flatMap(({ kind, page, names }) =>
      (kind === 'answer' ? names : [names.join(', ')]).map((title) => ({
        title,
        facts: [t(`uses.${kind}`, { n: names.length }), where(page)],
      })),
    ),
    ...uses.sentences.map(({ page, n }) => {
      const address = addressOf(ui, provision, page);
      const sentences = t('uses.sentences', { n });
      return address
        ? { title: <Link href={href(ui, address)}>{nameOf(ui, page)}</Link>, facts: [sentences] }
        : { title: sentences, facts: [where(page)] };
    }),
  ];
  const anyInCase = [...uses.named, ...uses.sentences].some(({ page }) => inCase(page));
  return (
    <Card id="kaytto" title={t('uses.title')} foot={anyInCase ? <InCases ui={ui} /> : undefined}>
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <CardBody>
          <Paragraph>{t('uses.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}
