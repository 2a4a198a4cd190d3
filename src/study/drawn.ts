/** The study for pages: what draws a part of a report. Apart from its face, as a program without pages has no use for it. */
export { reportDocument } from './report/pdf/report-document.ts';
export { Picture } from './report/pictures/Picture.tsx';
