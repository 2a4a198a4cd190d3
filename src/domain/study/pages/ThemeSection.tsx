import { type ConceptKey, themeOf } from '../scheme/columns.ts';
import type { StudyKey } from '../study.texts.ts';
import type { ProtectedStudy, ThemeView } from '../study.ts';
import { type ReportWords, sentence } from './report-words.ts';

/** The five themes: which columns of this file belong to each by name, and plainly where there is nothing. */
export function ThemeSection({ study, words }: { study: ProtectedStudy; words: ReportWords }) {
  const { t } = words;
  return (
    <section class="rn-card rn-padded" aria-labelledby="themes">
      <h2 id="themes">{t('theme.heading')}</h2>
      <dl class="rn-themes">
        {study.themes.map((theme) => (
          <div>
            <dt>
              <Ring full={theme.columns.length > 0} />
              {t(`theme.${theme.theme}`)}
            </dt>
            <dd>{themeText(theme, study, words)}</dd>
          </div>
        ))}
      </dl>
      {otherColumns(study, words).map((text) => (
        <p class="rn-muted">{text}</p>
      ))}
      <p class="rn-muted">{t('theme.method')}</p>
    </section>
  );
}

/** Full ring with a tick: the file has something; dotted ring: nothing. The words beside it say the same. */
function Ring({ full }: { full: boolean }) {
  return (
    <svg class="rn-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {full ? (
        <>
          <circle cx="12" cy="12" r="9" fill="#0b6650" stroke="#0b6650" />
          <path d="m8 12.5 2.800 2.800 5.400-6" fill="none" stroke="#ffffff" stroke-width="2" />
        </>
      ) : (
        <circle cx="12" cy="12" r="9" fill="none" stroke="#8a5208" stroke-dasharray="1.5 4" stroke-linecap="round" />
      )}
    </svg>
  );
}

/** A remark belongs to a theme of which the file has only the background. */
const remarks: Partial<Record<ThemeView['theme'], { readonly note: StudyKey; readonly unless: ConceptKey }>> = {
  vulnerability: { note: 'theme.vulnerability.note', unless: 'vulnerability' },
  help: { note: 'theme.help.note', unless: 'support' },
};

function themeText({ theme, columns }: ThemeView, study: ProtectedStudy, words: ReportWords): string {
  const { t, quoted } = words;
  if (columns.length === 0) return t(`theme.${theme}.nothing`);
  const list = columns.map(({ column, concept }) =>
    t('theme.column', { label: t(`concept.${concept}`), column: quoted(column) }),
  );
  const remark = remarks[theme];
  const noted = remark && !study.attributes.some(({ concept }) => concept === remark.unless);
  return [`${sentence(asList(list, words))}.`, noted ? t(remark.note) : ''].join(' ').trim();
}

function otherColumns(study: ProtectedStudy, words: ReportWords): string[] {
  const { t, quoted } = words;
  const outside = study.attributes.filter(({ concept }) => concept && !themeOf(concept));
  const unrecognised = study.attributes.filter(({ concept }) => !concept);
  const texts: string[] = [];
  if (outside.length > 0) {
    const columns = outside.map(({ concept, column }) =>
      t('theme.column', { label: t(`concept.${concept as ConceptKey}`), column: quoted(column) }),
    );
    texts.push(t('theme.outside', { columns: asList(columns, words) }));
  }
  if (unrecognised.length > 0) {
    texts.push(
      t('theme.unrecognised', {
        columns: asList(
          unrecognised.map(({ column }) => quoted(column)),
          words,
        ),
      }),
    );
  }
  return texts;
}

const asList = (items: readonly string[], { language }: ReportWords): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
