import type { Language } from '../../platform/i18n/texts.ts';
import type { Option } from '../../platform/ui/index.ts';
import { roomTexts } from './room.texts.ts';
import { classIcons, type InformationClass } from './room.ts';

/** Classes to choose from, each with its word and icon, and with what belongs there if asked. */
export function classOptions(
  language: Language,
  classes: readonly InformationClass[],
  { hints = false }: { hints?: boolean } = {},
): Option[] {
  const t = roomTexts(language);
  return classes.map((value) => ({
    value,
    label: t(value),
    icon: classIcons[value],
    hint: hints ? t(`${value}.hint`) : undefined,
  }));
}
