import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { csvFile } from '../../platform/export/csv.ts';
import { change } from '../../platform/http/endpoint.ts';
import { text } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { flatColumns, flatRow } from './flat-course.ts';
import { ExportCoursesPage } from './pages/ExportCoursesPage.tsx';
import { exportCoursesAction } from './process.access.ts';
import { readCoursesOf, sawProcess } from './process.queries.ts';

/**
 * The courses that the own organisation has written and the worker may see, as a table of coded values for the study command: one
 * row a course in an order that tells nothing, no free text, no ids, no case. An export, logged with the purpose that she typed.
 */
export const exportCourses = change({
  path: '/process-export',
  slug: '/prosessit/vienti',
  summary: 'The own organisation’s courses as CSV of coded values for the study command; needs a purpose.',
  input: z.object({ purpose: text(300) }),
  action: exportCoursesAction,
  subject: () => onOwn,
  audit: 'CoursesExported',
  async run({ tx, input, acting, now, vault, trail }) {
    const courses = await readCoursesOf(tx, vault, acting.organisationId);
    for (const course of courses) sawProcess(trail, course);
    trail.about({ purpose: input.purpose, courses: courses.length });
    return {
      rows: courses.map((course) => flatRow(course, dayOf(now))).toSorted((a, b) => a.join().localeCompare(b.join())),
    };
  },
  form: { prepare: async () => ({}), page: ExportCoursesPage },
  file: ({ rows }) => ({
    name: 'courses.csv',
    type: 'text/csv; charset=utf-8',
    // Always in one form: the study command reads it, and its mapping is the same in every language.
    bytes: new TextEncoder().encode(csvFile([flatColumns, ...rows], 'en')),
  }),
});
