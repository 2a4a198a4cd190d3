import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Language } from '../../platform/i18n/texts.ts';
import type { Ask, CountQuestion } from '../scheme/study-question.ts';
import { commandTexts } from './command.texts.ts';
import type { Output, Progress } from './progress.ts';

/** Where answers come from: a terminal, or nothing that answers. */
export type Input = Readable & { readonly isTTY?: boolean | undefined };

export interface Asking {
  /** Undefined when nobody is there to answer. */
  readonly ask: Ask | undefined;
  /** Undefined when nobody is there to answer. */
  yesNo(question: string): Promise<boolean | undefined>;
  /** A line; undefined when nobody is there to answer. */
  text(question: string): Promise<string | undefined>;
  /** What a mapping file says when it is to answer alike; empty when nothing was asked. */
  entry(): string;
  end(): void;
}

const nobody: Asking = {
  ask: undefined,
  yesNo: async () => undefined,
  text: async () => undefined,
  entry: () => '',
  end: () => {},
};

/** Asks on a terminal, yes or no, until one of the two is answered. */
export function askingOn(input: Input | undefined, output: Output, language: Language, progress: Progress): Asking {
  if (!input?.isTTY || !output.isTTY) return nobody;
  const t = commandTexts(language);
  const [yes, no] = [t('cli.yes').split(' '), t('cli.no').split(' ')];
  let lines: ReturnType<typeof createInterface> | undefined;
  let answers: AsyncIterator<string> | undefined;
  const entries = { count: '', totals: '' };
  let whole = false;
  const line = async (question: string): Promise<string | undefined> => {
    progress.end();
    output.write(question);
    lines ??= createInterface({ input });
    answers ??= lines[Symbol.asyncIterator]();
    const { done, value } = await answers.next();
    return done ? undefined : value.trim();
  };
  const yesNo = async (question: string): Promise<boolean | undefined> => {
    for (;;) {
      const answer = (await line(`${question}${t('cli.yesNo')}`))?.toLowerCase();
      if (answer === undefined) return undefined;
      if (yes.includes(answer)) return true;
      if (no.includes(answer)) return false;
    }
  };
  return {
    yesNo,
    text: (question) => line(`${question} `),
    async ask(question) {
      const said = await yesNo(textOf(question, language));
      if (said === undefined) return undefined;
      whole = question.entry.startsWith('{');
      entries[question.about] = entryOf(question, said);
      return said;
    },
    entry() {
      const pairs = Object.values(entries).filter(Boolean).join(', ');
      return whole && pairs !== '' ? `{"form": 1, "columns": {}, ${pairs}}` : pairs;
    },
    end: () => lines?.close(),
  };
}

function entryOf({ about, counted, words }: CountQuestion, yes: boolean): string {
  if (about === 'count') return `"count": ${yes ? JSON.stringify(counted?.name) : 'null'}`;
  return yes ? `"totals": ${JSON.stringify(words).replaceAll('","', '", "')}` : '';
}

function textOf({ about, counted, totals, words }: CountQuestion, language: Language): string {
  const t = commandTexts(language);
  if (about === 'count') return t('cli.askCount', { ...counted });
  return t('cli.askTotals', { ...totals, more: (totals?.rows ?? 1) - 1, words: words.join(', ') });
}
