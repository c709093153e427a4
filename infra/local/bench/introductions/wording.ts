import { readFileSync } from "node:fs";
import type { Told } from "./decoys.ts";
import { type Service, service } from "./services.ts";

/** How people say what they need and what they do, and what may be mistaken for it. */
export type Wording = { readonly services: readonly Service[]; readonly decoys: readonly Told[] };

/**
 * A wording that is written down in a file: for each service what is said after `needs`, `does`, `is` (titles) and `at` (companies), with
 * ` | ` between the ways; and one line for each that is mistaken, with `not` in front.
 */
export function wordingIn(file: string): Wording {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8").split("\n");
  const said = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const [offers, titles, companies] = [said("does"), said("is"), said("at")];
  const services = said("needs").map((needs, n) => ({
    ...service(needs, offers[n] ?? "", titles[n] ?? ""),
    companies: companies[n]?.split(" | ") ?? [],
  }));
  const decoys = said("not").map(mistaken);
  return { services, decoys };
}

function mistaken(line: string): Told {
  const [name = "", ...words] = line.split(" ");
  const text = words.join(" ");
  if (name === "needs") return { needs: text };
  if (name === "does") return { offers: text };
  if (name === "is") return { title: text };
  return name === "at" ? { company: text } : { note: text };
}
