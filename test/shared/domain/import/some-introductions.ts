import fc from "fast-check";
import {
  type Introduction,
  introductionId,
  newIntroduction,
} from "../../../../shared/domain/introductions/introduction.ts";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });

const introduction = fc.record({
  re: maybe(fc.constantFrom("a bookkeeper", "=1+1", "Zoë; two")),
  state: fc.constantFrom("suggested" as const, "asking" as const, "refused" as const, "told" as const),
  movedOn: day,
  madeOn: maybe(day),
  shown: fc.nat(3),
  came: maybe(fc.constantFrom("helped" as const, "won" as const, "nothing" as const)),
  asked: fc.record({
    consent: fc.constantFrom("asked" as const, "no" as const),
    askedOn: maybe(day),
    answeredOn: maybe(day),
  }),
});

/** Introductions of nobody yet. */
export const someIntroductions = fc.array(introduction, { maxLength: 5 });

type Drawn = (typeof someIntroductions extends fc.Arbitrary<infer T> ? T : never)[number];

/** Each of two people who are picked, one a pair. */
export function amongPeople(drawn: readonly Drawn[], pick: () => string | null): readonly Introduction[] {
  const pairs = drawn.flatMap(({ asked, ...each }): readonly Introduction[] => {
    const [seekerId, helperId] = [pick(), pick()];
    if (seekerId === null || helperId === null || seekerId === helperId) return [];
    const made = newIntroduction({ seekerId, helperId, re: each.re }, each.movedOn);
    const sides = {
      seeker: { ...made.seeker, ...asked },
      helper: { ...made.helper, consent: "yes" },
    } as const;
    return [{ ...made, ...each, ...sides, id: introductionId(seekerId, helperId) }];
  });
  return [...new Map(pairs.map((each) => [each.id, each])).values()];
}
