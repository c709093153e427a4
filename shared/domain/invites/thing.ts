/** What a page says of something in the words of schema.org: `Event`, with its `startDate`, its `location` and so on. */
export type Thing = {
  /** Without the address before it; empty: none is given. */
  readonly type: string;
  readonly properties: ReadonlyMap<string, readonly (string | Thing)[]>;
};

export const typeOf = (said: string): string => said.replace(/^.*[/:#]/, "").trim();

/** The first text of those names, else the name of the first thing; null: there is none. */
export function textOf(thing: Thing, ...names: readonly string[]): string | null {
  const values = names.flatMap((name) => thing.properties.get(name) ?? []);
  const texts = values.flatMap((each) => (typeof each === "string" ? each : (textOf(each, "name") ?? [])));
  return texts.map((each) => each.trim()).find((each) => each !== "") ?? null;
}

export const thingsOf = (thing: Thing, name: string): readonly Thing[] =>
  (thing.properties.get(name) ?? []).filter((each) => typeof each !== "string");
