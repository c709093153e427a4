import type { Language } from "../language.ts";
import { dutch, french, german, italian, portuguese, spanish } from "./continental.ts";
import { english } from "./english.ts";
import { czech, danish, norwegian, polish, swedish } from "./nordic-and-slavic.ts";

const languages: ReadonlyMap<string, Language> = new Map([
  ["en", english],
  ["de", german],
  ["fr", french],
  ["nl", dutch],
  ["it", italian],
  ["es", spanish],
  ["pt", portuguese],
  ["sv", swedish],
  ["no", norwegian],
  ["da", danish],
  ["pl", polish],
  ["cs", czech],
]);

export const languageOf = (code: string): Language => languages.get(code) ?? english;
