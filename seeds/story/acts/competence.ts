import { addTraining, assessSelf, noteLearnt } from '../../../src/domain/competence/index.ts';
import { putOff } from '../../../src/domain/home/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { at } from '../at.ts';
import { type Act, type CaseStory, does, leftBy, type Step } from '../script.ts';
import type { WorkerKey } from '../workers.ts';

/** Levels of five themes by their first letters: n needs support, c can, g guides others; a dash: not answered. */
const levels = { n: 'needs-support', c: 'can', g: 'guides-others' } as const;
const levelOf = (letter: string | undefined) =>
  levels[letter as keyof typeof levels] as (typeof levels)['n'] | undefined;

const assesses = (said: string, role: Sent<typeof assessSelf>['role'] = 'worker'): Act => {
  const [vulnerability, help, process, control, network] = [...said].map(levelOf);
  return does(assessSelf, {
    ...{ role, vulnerability, network },
    ...{ 'getting-help': help, 'criminal-process': process, 'psychological-control': control },
  });
};

/** Before the quarter that runs began, whatever day it is: so it is counted. */
const answer = (
  days: number,
  time: string,
  who: WorkerKey,
  said: string,
  role?: Sent<typeof assessSelf>['role'],
): Step => at(days, time, who, assesses(said, role));

type Said = Sent<typeof addTraining>;
const adds = (leaves: string, training: Said): Act => does(addTraining, training, `training:${leaves}`);

const learns = (training: string, ago: number, leaves?: string): Act =>
  does(
    noteLearnt,
    (scene) => ({ trainingId: leftBy(scene, `training:${training}`), doneOn: addDays(scene.toldOn, -ago) }),
    leaves,
  );

/** What waits for her because a training runs out is put off: she has a place in the next one. */
const putsOff = (learnt: string): Act =>
  does(putOff, (scene) => ({
    ...{ thing: `training-ends.${leftBy(scene, learnt)}`, untilOn: addDays(scene.toldOn, 12) },
    reason: 'Olen ilmoittautunut seuraavaan koulutukseen.',
  }));

/** What people of the west coast have learnt and how well it goes: two organisations have words of their own, three are counted together. */
export const competence: CaseStory = {
  codeWord: 'osaaminen',
  steps: [
    at(
      130,
      '9.05',
      'helmi',
      adds('control', {
        ...{ name: 'Pakottava kontrolli: mitä kysyä ja miten', themes: ['psychological-control', 'vulnerability'] },
        ...{ provider: 'Saarni ry', holds: '24', link: 'https://saarni.example/koulutus' },
      }),
    ),
    at(
      130,
      '9.20',
      'helmi',
      adds('first', {
        ...{ name: 'Ensimmäinen tapaaminen', themes: ['getting-help'], provider: 'Saarni ry', holds: 'for-good' },
      }),
    ),
    at(
      126,
      '13.10',
      'maarit',
      adds('process', {
        ...{ name: 'Rikosprosessi tukijan silmin', themes: ['criminal-process'] },
        ...{ provider: 'Länsirannikon hyvinvointialue', holds: '36' },
      }),
    ),
    answer(112, '9.00', 'anna', 'ggncc'),
    answer(112, '9.30', 'veikko', 'gcncc'),
    answer(111, '10.00', 'noora', 'cgcnc'),
    answer(111, '14.00', 'eero', 'ccccg'),
    answer(110, '9.10', 'helmi', 'ggcgg', 'team-lead'),
    answer(110, '15.00', 'pirkko', 'cgccg', 'organisation-admin'),
    answer(109, '8.40', 'minna', 'ccnnc'),
    answer(109, '9.15', 'jari', 'ncnng'),
    answer(108, '10.20', 'maarit', 'cgccg', 'team-lead'),
    answer(108, '11.00', 'ritva', 'ccnng', 'organisation-admin'),
    answer(108, '12.30', 'olli', 'cccnc', 'data-protection-officer'),
    answer(107, '9.00', 'oona', 'ccnnc'),
    answer(107, '9.40', 'hanna', 'gccgc'),
    answer(106, '13.00', 'leo', 'ncgnn'),
    answer(106, '13.30', 'sofia', 'ncgcn'),
    answer(105, '16.00', 'tiina', 'ggccn'),
    answer(105, '16.20', 'katri', 'ggncg', 'team-lead'),
    at(104, '9.00', 'anna', learns('control', 705, 'learnt:control')),
    at(104, '9.05', 'anna', learns('first', 400)),
    at(103, '9.30', 'veikko', learns('control', 300)),
    at(102, '11.00', 'noora', learns('process', 1110)),
    at(101, '14.15', 'minna', learns('process', 200)),
    at(1, '8.50', 'anna', putsOff('learnt:control')),
  ],
};
