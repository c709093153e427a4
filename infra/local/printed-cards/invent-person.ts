import { type Draw, draw } from "./draw.ts";
import { words } from "./locale.ts";
import { lettersIn } from "./random.ts";

export type Person = {
  readonly given: string;
  readonly family: string;
  readonly printed: readonly [string, string];
  readonly honorific: string | null;
  readonly credentials: readonly string[];
};

const credentials = words(
  "PhD CPA MBA MD CFA PMP LL.M. DDS RN Ph.D. AIA PE M.Sc. FRICS CISSP BSc MRICS Esq. CFP® LEED_AP J.D. LMT ACCA RIBA M.D. GRI MA DVM P.Eng. OBE",
).map((each) => each.replace("_", " "));

export function inventPerson(at: Draw): Person {
  const { random, locale } = at;
  const given = givenNames(at);
  const family = random.chance(0.07)
    ? `${draw(at, locale.family)}-${draw(at, locale.family)}`
    : draw(at, locale.family);
  return {
    given,
    family,
    printed: printedName(at, given, family),
    honorific: random.chance(0.1) ? draw(at, at.language.honorifics) : null,
    credentials: random.chance(0.09)
      ? [...new Set([draw(at, credentials), draw(at, credentials)])].slice(0, random.between(1, 2))
      : [],
  };
}

function givenNames(at: Draw): string {
  const { random, locale } = at;
  const first = draw(at, locale.given);
  const initial = `${random.pick(lettersIn("ABCDEFGHJKLMNPRSTW"))}.`;
  if (random.chance(0.13)) return `${first} ${initial}`;
  if (random.chance(0.03)) return `${initial} ${first}`;
  if (random.chance(0.03)) return `${first} "${draw(at, locale.given)}"`;
  if (random.chance(0.02)) return `${first.charAt(0)}. ${initial}`;
  return random.chance(0.06) ? `${first} ${draw(at, locale.given)}` : first;
}

function printedName({ random, locale }: Draw, given: string, family: string): readonly [string, string] {
  const loud = family.toUpperCase();
  const suffix = random.chance(0.02) ? random.pick([" Jr.", ", Jr.", " III", " II"]) : "";
  if (random.chance((locale.familyFirst ?? 0) / 10)) {
    if (random.chance(0.3)) return [loud, given];
    return random.chance(0.4) && given.includes(" ") ? [given, family] : [family, given];
  }
  if (random.chance(0.25)) return [given.toUpperCase(), loud];
  if (random.chance(locale.country === "FR" ? 0.35 : 0.07)) return [given, loud];
  if (random.chance(0.02)) return [given.toLowerCase(), family.toLowerCase()];
  return [given, family + suffix];
}
