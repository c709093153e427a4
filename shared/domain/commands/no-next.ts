import type { Cut } from "./cut-line.ts";
import type { Reading } from "./reading.ts";

type Acting = Extract<Reading, { kind: "command" }>;

/** `introduced Tom and Eve at the mixer`, `runs marathons and is from Dublin`, `note deposits, rest in march`: what only goes on. */
export const isNoNext = ({ right }: Pick<Cut, "right">, before: Reading, after: Acting): boolean =>
  isItsPlace(before, after) ||
  (before.kind === "command" && before.found.verb.pairs === true && after.command.verb === "at") ||
  (after.found.verb.name === "is" && after.command.target.kind === "unsaid") ||
  (after.command.target.kind === "rest" &&
    before.kind === "command" &&
    before.found.verb.prose === true &&
    /^rest\b/i.test(right));

/** `coffee with Jane on Thursday at 10, at the Daily Grind` */
const isItsPlace = (before: Reading, { command }: Acting): boolean =>
  command.verb === "at" &&
  command.target.kind === "unsaid" &&
  before.kind === "command" &&
  before.command.verb === "coffee";
