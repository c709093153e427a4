import type { Thread } from "../../../shared/domain/threads/thread.ts";
import type { CannedCards, CardName } from "../in-process/canned-cards.ts";
import type { Step } from "../in-process/journey.ts";
import { bounce, receive, receiveAnswer } from "../in-process/mail-in.ts";

const ann = "ann@example.com";
const bob = "bob@example.com";
export const owners = [ann, bob];

/** What may happen to Ann's and Bob's Nextday, each at an instant by which the mail is named. */
export function stepsWith({ photo }: CannedCards) {
  return {
    writes: (at: string, text: string, count = 0): Step => ({
      at,
      act: (world) => receive(world, { from: ann, text, name: `ann.${at}.${count}` }),
    }),
    sends: (at: string, cards: readonly CardName[], from = ann): Step => ({
      at,
      act: (world) => receive(world, { from, files: cards.map(photo), name: `${from}.${at}` }),
    }),
    answers: (at: string, answers: Thread["mail"], text: string): Step => ({
      at,
      act: (world) => receiveAnswer(world, { from: ann, text, answers, name: `answer.${at}` }),
    }),
    bounces: (at: string): Step => ({ at, act: (world) => bounce(world, ann) }),
    /** A minute's sweep, whoever is due. */
    sweeps: (at: string): Step => ({ at, act: (_, deliveries) => deliveries.sweep() }),
    /** No sweep comes until then. */
    outage: (at: string, until: string): Step => ({
      at,
      act: async (world) => void (world.clock.now = until),
    }),
    bob,
  };
}
