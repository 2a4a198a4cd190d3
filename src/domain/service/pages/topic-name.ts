import type { Language } from '../../../platform/i18n/texts.ts';
import { needTexts } from '../../need/index.ts';
import { serviceTexts } from '../service.texts.ts';
import { isGroup, type Topic } from '../words/topic.ts';

/** What a word means, in words of the page. */
export const topicName = (language: Language, topic: Topic): string =>
  isGroup(topic) ? serviceTexts(language)(`serves.${topic}`) : needTexts(language)(`domain.${topic}`);
