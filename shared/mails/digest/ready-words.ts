import type { Ready } from "../../domain/drafts/ready.ts";
import { clip } from "../words/clip.ts";

/** What a ready follow-up says of itself, and its words or points. */
export type ReadyWords = { readonly heading: string | null; readonly lines: readonly string[] };

export function readyWords(ready: Ready): ReadyWords {
  switch (ready.way) {
    case "email":
      return { heading: null, lines: [clip(beginningOf(ready.draft.body), 160)] };
    case "call":
      return { heading: "Three things to say:", lines: ready.points.map((point) => clip(point, 160)) };
    case "card": {
      const to = ready.address === null ? "Ask for the address first." : `To ${clip(ready.address, 120)}:`;
      return { heading: to, lines: [clip(beginningOf(ready.words), 200)] };
    }
    case "none":
      return { heading: null, lines: [] };
  }
}

/** The first paragraph behind the greeting. */
function beginningOf(body: string): string {
  const [greeting = "", first = greeting] = body.split("\n\n");
  return first;
}
