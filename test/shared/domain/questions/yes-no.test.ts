import { expect, test } from "vitest";
import { agrees, declines, saysNo, saysYes } from "../../../../shared/domain/questions/yes-no.ts";

test("yes and no are said in many ways", () => {
  for (const words of ["yes", "Yep", "y", "ja", "oui", "Sí", "correct", "that’s me", "yes, please"])
    expect([words, saysYes(words), saysNo(words)]).toEqual([words, true, false]);
  for (const words of ["no", "Nope.", "n", "nein", "non", "not me", "no thanks"])
    expect([words, saysYes(words), saysNo(words)]).toEqual([words, false, true]);
});

test("what nods or waves off answers a proposal, and no question about somebody", () => {
  for (const words of ["ok", "do it", "👍"]) expect([agrees(words), saysYes(words)]).toEqual([true, false]);
  for (const words of ["none of them", "never mind", "cancel"])
    expect([declines(words), saysNo(words)]).toEqual([true, false]);
});
