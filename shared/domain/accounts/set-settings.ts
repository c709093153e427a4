import type { Decided, Situation } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import type { Settings } from "./settings.ts";

/** Changes settings; `told.did` is said where anything changes, `told.already` where nothing does. */
export function setSettings(
  { book }: Situation,
  set: Partial<Settings>,
  told: { line: string; did: string; already: string },
): Decided {
  const settings: Settings = { ...book.settings, ...set };
  const changed = JSON.stringify(settings) !== JSON.stringify(book.settings);
  const text = changed ? told.did : told.already;
  return {
    changes: changed ? [putting(book, settings)] : [],
    answers: [{ outcome: changed ? "did" : "already", line: told.line, text }],
  };
}
