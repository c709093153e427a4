import { type Thing, typeOf } from "./thing.ts";

const most = { depth: 8, values: 50, text: 20_000, letters: 400_000 } as const;

/** What a JSON-LD script says (W3C JSON-LD 1.1, as far as pages use it); of what is no JSON nothing. */
export function jsonThings(script: string): readonly Thing[] {
  try {
    return thingsIn(JSON.parse(script.slice(0, most.letters)), 0);
  } catch {
    return [];
  }
}

function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > most.depth || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, most.values).flatMap((each) => thingsIn(each, depth + 1));
  const { "@graph": graph, "@type": type, ...said } = value as Readonly<Record<string, unknown>>;
  const [first] = [type].flat();
  const properties = Object.entries(said).map(
    ([name, each]) => [typeOf(name), valuesIn(each, depth)] as const,
  );
  const own = { type: typeof first === "string" ? typeOf(first) : "", properties: new Map(properties) };
  return [...(properties.length > 0 ? [own] : []), ...thingsIn(graph, depth + 1)];
}

function valuesIn(value: unknown, depth: number): readonly (string | Thing)[] {
  if (Array.isArray(value)) return value.slice(0, most.values).flatMap((each) => valuesIn(each, depth + 1));
  if (typeof value === "string" || typeof value === "number")
    return [unescaped(String(value).slice(0, most.text))];
  return thingsIn(value, depth + 1);
}

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#039": "'",
};

/** Some programs write JSON as if it were HTML. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#0?39);/g, (whole, name: string) => signs[name] ?? whole);
