import { Parser } from "htmlparser2";
import { jsonThings } from "./json-things.ts";
import { type Thing, typeOf } from "./thing.ts";

type Building = { readonly type: string; readonly properties: Map<string, (string | Thing)[]> };

/** An element that is open: the thing that it begins, or the names under which its text belongs to the thing around it. */
type Open = { thing: Building | null; names: readonly string[]; isScript: boolean; text: string };

const most = { letters: 400_000, depth: 500, things: 200, text: 20_000 } as const;
const chunk = 4096;

/** What an HTML part tells machines: its JSON-LD, and its microdata (HTML Living Standard, 5). */
export function pageThings(html: string): readonly Thing[] {
  if (!/ld\+json|itemscope/i.test(html)) return [];
  const found: Thing[] = [];
  const open: Open[] = [];
  const around = (): Building | null => open.findLast(({ thing }) => thing !== null)?.thing ?? null;
  const parser = new Parser({
    onopentag(name, attributes) {
      const names = (attributes["itemprop"] ?? "").split(/\s+/).filter(Boolean);
      const thing = "itemscope" in attributes ? begun(attributes["itemtype"] ?? "") : null;
      const value = thing ?? attributes["content"] ?? attributes["datetime"] ?? linkOf(name, attributes);
      const parent = around();
      if (thing && !(parent && names.length > 0) && found.length < most.things) found.push(thing);
      if (parent && value !== undefined) put(parent, names, value);
      const isScript = name === "script" && /ld\+json/i.test(attributes["type"] ?? "");
      open.push({ thing, names: value === undefined ? names : [], isScript, text: "" });
    },
    ontext(text) {
      for (const each of open)
        if ((each.isScript || each.names.length > 0) && each.text.length < most.letters) each.text += text;
    },
    onclosetag() {
      const closed = open.pop();
      const parent = around();
      if (closed?.isScript) found.push(...jsonThings(closed.text));
      else if (closed && parent) put(parent, closed.names, closed.text.replace(/\s+/g, " ").trim());
    },
  });
  const page = html.slice(0, most.letters);
  for (let at = 0; at < page.length && open.length < most.depth; at += chunk)
    parser.write(page.slice(at, at + chunk));
  parser.end();
  return found;
}

const begun = (type: string): Building => ({ type: typeOf(type), properties: new Map() });

const linkOf = (name: string, attributes: Readonly<Record<string, string>>): string | undefined =>
  name === "a" || name === "link" ? attributes["href"] : undefined;

function put({ properties }: Building, names: readonly string[], value: string | Thing): void {
  for (const name of names) {
    const values = properties.get(name) ?? [];
    values.push(typeof value === "string" ? value.slice(0, most.text) : value);
    properties.set(name, values);
  }
}
