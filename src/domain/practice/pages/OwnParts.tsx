import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { href, Link, StatusTag, type Ui } from '../../../platform/ui/index.ts';
import { practiceTexts } from '../practice.texts.ts';
import type { ViewedPractice } from '../practice.view.ts';

type Own = NonNullable<ViewedPractice['own']>;

const dayWritten = (ui: Ui, { writtenAt }: Own): string => formatDate(ui.language, dayOf(new Date(writtenAt)));

/** That it is a draft or was withdrawn, and in which language it stands where that is not the page's. */
export function OwnHead({ ui, own, written }: { ui: Ui; own: Own; written: Language }): JSX.Element {
  const t = practiceTexts(ui.language);
  return (
    <>
      {own.state === 'published' ? null : (
        <p>
          <StatusTag
            state={own.state === 'draft' ? 'plain' : 'ended'}
            text={t(`own.${own.state}`, { day: dayWritten(ui, own) })}
          />
        </p>
      )}
      {written === ui.language ? null : (
        <p class="rn-muted">{t('own.language', { language: spokenName(ui.language, written) })}</p>
      )}
    </>
  );
}

/** A number to call or an address to write to, as a link. */
const contactLink = (contact: string): JSX.Element => (
  <a
    class="govuk-link govuk-link--no-visited-state"
    href={contact.includes('@') ? `mailto:${contact}` : `tel:${contact.replace(/[^+\d]/g, '')}`}
  >
    {contact}
  </a>
);

/** Whose it is and whom to ask; who keeps it and who wrote it where the reader works there. */
export function ownRows(ui: Ui, own: Own): { term: string; detail: Child }[] {
  const t = practiceTexts(ui.language);
  const { keptBy } = own;
  const version = { n: own.version, day: dayWritten(ui, own) };
  const owner = keptBy?.owner ?? null;
  return [
    {
      term: t('term.contact'),
      detail: (
        <>
          {own.organisation}, {contactLink(own.contact)}
        </>
      ),
    },
    ...(owner === null
      ? []
      : [{ term: t('term.owner'), detail: keptBy?.ownerLeft ? t('owner.left', { name: owner }) : owner }]),
    {
      term: t('term.version'),
      detail: keptBy?.author ? t('version.by', { ...version, author: keptBy.author }) : t('version', version),
    },
  ];
}

/** What can be done with a practice of one's own organisation: by who writes for it, and its review by who keeps it. */
export function OwnLinks({
  ui,
  practiceKey,
  own,
  me,
}: {
  ui: Ui;
  practiceKey: string;
  own: Own;
  me: string;
}): JSX.Element | null {
  const t = practiceTexts(ui.language);
  const at = `/kaytannot/${practiceKey}`;
  const keeps = ui.allowed.has('practice.keep');
  const published = own.state === 'published';
  const links = [
    ...(keeps ? [{ to: `${at}/korjaa`, label: t(published ? 'do.change' : 'do.publish') }] : []),
    ...(published && (keeps || own.keptBy?.ownerId === me) ? [{ to: `${at}/tarkista`, label: t('do.review') }] : []),
    ...(published && keeps ? [{ to: `${at}/peru`, label: t('do.withdraw') }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul class="rn-links rn-noprint">
      {links.map(({ to, label }) => (
        <li>
          <Link href={href(ui, to)}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
