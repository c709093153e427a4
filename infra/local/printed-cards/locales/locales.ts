import type { Locale } from "../locale.ts";
import type { Part } from "../part.ts";
import { brazil, canada, unitedStates } from "./america.ts";
import { hongKong, india, japan, singapore } from "./asia.ts";
import { austria, germany, switzerland } from "./german-speaking.ts";
import { australia, britain, ireland, newZealand } from "./isles-and-pacific.ts";
import { czechia, denmark, netherlands, norway, poland, sweden } from "./northern.ts";
import { belgium, france, italy, portugal, spain } from "./romance.ts";

const learned: readonly Locale[] = [
  ...[unitedStates, unitedStates, canada, brazil, britain, ireland, australia, germany, austria, switzerland],
  ...[france, italy, spain, portugal, netherlands, sweden, denmark, poland, singapore, hongKong, japan],
];
const heldOut: readonly Locale[] = [india, czechia, belgium, norway, newZealand];

/** Those that are measured are met for the first time. */
export const localesOf = (part: Part): readonly Locale[] =>
  part === "training" ? learned : [...heldOut, ...heldOut, ...learned];
