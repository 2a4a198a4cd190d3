import { addContactPoint, openContactPoint, recordContact, setContactRule } from '../../../src/domain/safety/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';

type Rule = Sent<typeof setContactRule>;
type Channel = Rule['channel'];
/** What a rule says, without the day on which it was checked. */
type Said = Omit<Rule, 'caseId' | 'channel' | 'checkedOn' | 'version'>;

/** What is written beside a rule, whether it allows or forbids. */
interface RuleWords {
  readonly language?: Rule['language'];
  readonly interpreter?: string;
  readonly ifAnother?: string;
  readonly codePhrase?: string;
  readonly note?: string;
}

export interface RuleTerms extends RuleWords {
  readonly days?: readonly number[];
  readonly hourFrom?: string;
  readonly hourUntil?: string;
  readonly who?: Rule['who'];
  readonly messageAllowed?: 'on';
  /** Days after the day of the rule until its last day. */
  readonly validDays?: number;
}

async function setRule(scene: Scene, channel: Channel, input: Said): Promise<void> {
  const key = `rule:${scene.worker.organisationId}:${channel}`;
  const standing = scene.left.get(key);
  const { version } = await scene.through(setContactRule, {
    channel,
    checkedOn: scene.today,
    ...input,
    ...(standing ? { version: standing } : {}),
  });
  scene.left.set(key, String(version));
  scene.left.set(`${key}:said`, JSON.stringify(input));
}

/** Sets the own organisation's rule: this way of reaching her may be used, on these terms. */
export const allows =
  (channel: Channel, { validDays, ...terms }: RuleTerms = {}): Act =>
  (scene) =>
    setRule(scene, channel, {
      rule: 'allowed',
      ...terms,
      ...(validDays === undefined ? {} : { validUntil: addDays(scene.today, validDays) }),
    });

/** Sets the own organisation's rule: never this way. */
export const forbids =
  (channel: Channel, words: RuleWords = {}): Act =>
  (scene) =>
    setRule(scene, channel, { rule: 'forbidden', ...words });

/** Goes through the own organisation's rules with her, and everything stays as it was. */
export const checksRules = (): Act => async (scene) => {
  const mine = new RegExp(`^rule:${scene.worker.organisationId}:([a-z-]+):said$`);
  for (const [name, said] of [...scene.left]) {
    const channel = mine.exec(name)?.[1];
    if (channel) await setRule(scene, channel as Channel, JSON.parse(said) as Said);
  }
};

export const addsPoint = (channel: Channel, value: string): Act =>
  does(addContactPoint, () => ({ channel, value }), `point:${channel}`);

/** Opens the number or address that was added last for a channel. */
export const opensPoint = (channel: Channel): Act =>
  does(openContactPoint, (scene) => ({ pointId: leftBy(scene, `point:${channel}`) }));

/** Tries to open it, and is refused by the strictest rule. */
export const isRefusedPoint =
  (channel: Channel): Act =>
  (scene) =>
    scene.refused(openContactPoint, { pointId: leftBy(scene, `point:${channel}`) });

/** A contact that took place. */
export const recordsContact = (channel: Channel, outcome: Sent<typeof recordContact>['outcome'], note?: string): Act =>
  does(recordContact, ({ today }) => ({
    channel,
    happenedOn: today,
    outcome,
    ...(note === undefined ? {} : { note }),
  }));
