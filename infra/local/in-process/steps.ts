import type { Thread } from "../../../shared/domain/threads/thread.ts";
import type { CannedCards, CardName } from "./canned-cards.ts";
import type { Step } from "./journey.ts";
import { bounce, receive, receiveAnswer, receiveCopy } from "./mail-in.ts";

const ann = "ann@example.com";
const bob = "bob@example.com";
/** Ann's, too, once she has linked it. */
const work = "ann@work.example.net";
export const owners = [ann, bob];

type MadeAnswer = { readonly to: Thread["mail"]; readonly text: string; readonly from?: string };

/** What may happen to Ann's and Bob's Nextday. A mail is named for its instant, and by `count` among those of the same. */
export function stepsWith({ photo }: CannedCards) {
  return {
    writes: (at: string, text: string, { from = ann, count = 0 } = {}): Step => ({
      at,
      act: (world) => receive(world, { from, text, name: `${from}.${at}.${count}` }),
    }),
    /** A mail that looks like spam. */
    spams: (at: string, text: string): Step => ({
      at,
      act: (world) => receive(world, { from: ann, text, name: `spam.${at}`, spam: "FAIL" }),
    }),
    sends: (at: string, cards: readonly CardName[], { from = ann, count = 0 } = {}): Step => ({
      at,
      act: (world) => receive(world, { from, files: cards.map(photo), name: `cards.${from}.${at}.${count}` }),
    }),
    /** Somebody answers the last mail of that kind that came. */
    answers: (at: string, { to, text, from = ann }: MadeAnswer): Step => ({
      at,
      act: (world) => receiveAnswer(world, { from, text, answers: to, name: `answer.${from}.${at}` }),
    }),
    /** Ann writes to people of her last digest, from its links. */
    copies: (at: string, numbers: readonly number[]): Step => ({
      at,
      act: (world) => receiveCopy(world, { from: ann, numbers, text: "Hello.", name: `copies.${at}` }),
    }),
    bounces: (at: string, address = ann): Step => ({ at, act: (world) => bounce(world, address) }),
    /** A minute's sweep, whoever is due. */
    sweeps: (at: string): Step => ({ at, act: (_, deliveries) => deliveries.sweep() }),
    /** No sweep comes until then. */
    outage: (at: string, until: string): Step => ({
      at,
      act: async (world) => void (world.clock.now = until),
    }),
    bob,
    work,
  };
}
