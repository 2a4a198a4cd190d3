import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { csvFile } from '../../platform/export/csv.ts';
import { change } from '../../platform/http/endpoint.ts';
import { dayOf, formatDate } from '../../platform/time/format.ts';
import { practiceTexts } from '../practice/index.ts';
import { keepTrainingsAction } from './competence.access.ts';
import { competenceTexts } from './competence.texts.ts';
import { readRegister } from './register.ts';

/** The register of trainings as a table: it goes out of the service, and so it is logged as an export. */
export const exportLearnt = change({
  path: '/learnt/export',
  slug: '/osaaminen/rekisteri/vienti',
  summary: 'The trainings of the workers of one’s organisation as a CSV file.',
  input: z.object({}),
  action: keepTrainingsAction,
  subject: () => onOwn,
  audit: 'LearntExported',
  async run({ tx, now, trail }) {
    const rows = await readRegister(tx, dayOf(now));
    trail.about({ rows: rows.length });
    return { rows };
  },
  file({ rows }, language) {
    const t = competenceTexts(language);
    const head = [t('column.worker'), t('column.training'), t('field.themes'), t('column.done'), t('column.until')];
    const cells = rows.map(({ worker, learnt }) => [
      worker,
      learnt?.training ?? t('register.nothing'),
      (learnt?.themes ?? []).map((theme) => practiceTexts(language)(`theme.${theme}`)).join(', '),
      learnt ? formatDate(language, learnt.doneOn) : null,
      learnt ? (learnt.validUntil === null ? t('until.for-good') : formatDate(language, learnt.validUntil)) : null,
    ]);
    return {
      name: 'osaaminen.csv',
      type: 'text/csv; charset=utf-8',
      bytes: new TextEncoder().encode(csvFile([head, ...cells], language)),
    };
  },
});
