import type { Ui } from '../../../platform/ui/index.ts';
import { serviceTexts } from '../service.texts.ts';

/** `MO,TU 09:00–15:00` in words of the page. */
export function openingWords(ui: Pick<Ui, 'language'>, line: string): string {
  const t = serviceTexts(ui.language);
  const [days = '', ...rest] = line.split(' ');
  if (!/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/.test(days)) return line;
  const words = days.split(',').map((day) => t(`day.${day}` as 'day.MO'));
  return `${words.join(', ')} ${rest.join(' ')}`;
}
