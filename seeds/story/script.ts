import type { z } from 'zod';
import type { Called, Exactly, SentOnCase } from '../../src/platform/http/call.ts';
import type { Day } from '../../src/platform/time/format.ts';
import type { StoryWorker, WorkerKey } from './workers.ts';

type Shape = z.ZodObject;

/** What an act finds when its moment has come. */
export interface Scene {
  readonly worker: StoryWorker;
  /** The day of the act in Finland, and the day on which the whole story is told. */
  readonly today: Day;
  readonly toldOn: Day;
  /** Ids that earlier acts on the case have left under a name, such as `consent:network`. */
  readonly left: Map<string, string>;
  /** What workers have told each other outside the system, on whatever case. */
  readonly spoken: Map<string, string>;
  /** Uses an endpoint of the product as the worker; the case is put in where it asks for one. */
  through<Input extends Shape, View extends object, const Given extends SentOnCase<Input>>(
    endpoint: Called<Input, View>,
    input: Exactly<Given, SentOnCase<Input>>,
  ): Promise<View>;
  /** The id of what a consent asks of the worker's organisation in one class; she would find it on the network page. */
  requestOf(consentId: string, informationClass: string): Promise<string>;
  /** The same moment as another worker has it. */
  as(worker: WorkerKey): Scene;
  /** Tries an endpoint and is refused; the product logs it. The story is wrong when it is not refused. */
  refused<Input extends Shape, const Given extends SentOnCase<Input>>(
    endpoint: Called<Input, object>,
    input: Exactly<Given, SentOnCase<Input>>,
  ): Promise<void>;
}

export type Act = (scene: Scene) => Promise<void>;

export interface Step {
  readonly daysAgo: number;
  /** Finnish time, `10.15`. */
  readonly clock: string;
  readonly worker: WorkerKey;
  readonly act: Act;
}

export interface CaseStory {
  readonly codeWord: string;
  readonly steps: readonly Step[];
}

/** The id that an earlier act has left; the story is wrong when there is none. */
export function leftBy({ left }: Scene, name: string): string {
  const found = left.get(name);
  if (found === undefined) throw new Error(`the story has no ${name} yet`);
  return found;
}

/**
 * An act that is one use of one endpoint: `does(closeCase, { version: 1 })`. A field that is missing, or that the endpoint does not
 * know, does not compile. The id that it answers with is left under the name `leaves`.
 */
export const does =
  <Input extends Shape, View extends object, const Given extends SentOnCase<Input>>(
    endpoint: Called<Input, View>,
    input: Exactly<Given, SentOnCase<Input>> | ((scene: Scene) => Exactly<Given, SentOnCase<Input>>),
    leaves?: View extends { readonly id: string } ? string | undefined : never,
  ): Act =>
  async (scene) => {
    const view = await scene.through(endpoint, typeof input === 'function' ? input(scene) : input);
    if (leaves !== undefined && 'id' in view) scene.left.set(leaves, String(view.id));
  };

const minutes = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split('.').map(Number);
  return hour * 60 + minute;
};

/** Strands of one story, woven into one by day and hour. */
export const woven = (...strands: readonly (readonly Step[])[]): readonly Step[] =>
  strands.flat().toSorted((a, b) => b.daysAgo - a.daysAgo || minutes(a.clock) - minutes(b.clock));
