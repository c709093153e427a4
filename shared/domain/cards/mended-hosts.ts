import { parse } from "tldts";
import { editDistance } from "../text/edit-distance.ts";
import { lettersOf, wordsOf } from "./letters.ts";
import { likeness } from "./likeness.ts";
import type { Read } from "./read-value.ts";
import { withoutLegalForm } from "./words/company-words.ts";

/** What else a card prints: texts that are no addresses, and the country whose addresses it has. */
export type Beside = {
  readonly texts: readonly { readonly text: string; readonly confidence: number }[];
  readonly country: string;
};

/** Where two readers agree, they are right. */
const sureEnough = 0.94;
const alike = 0.8;

/** One letter off: not what was printed, however well it was read. */
const nearlySame = 0.88;

/** Real hosts that look like those of the providers below. */
const lookalikes = new Set(["mail.com", "email.com", "ymail.com", "gmx.com"]);
const providers = ["gmail", "outlook", "hotmail", "yahoo", "icloud"].map((name) => `${name}.com`);

/**
 * An address with its host as it must have been: `.corn` is `.com`, and `.f` on a card of France `.fr`; `outiook.com` is a provider's; a
 * part that was read badly is spelt as the company's name beside it.
 */
export function mendedHost(read: Read<string>, beside: Beside): Read<string> {
  const host = /^(?:https?:\/\/)?(?:[^@/]*@)?([^/?#:]+)/i.exec(read.value)?.[1] ?? "";
  const real = withUsualEnding(host, beside.country);
  const mended =
    read.confidence < sureEnough
      ? spelt(ofProvider(real, alike), read, beside)
      : ofProvider(real, nearlySame);
  if (mended === host || read.typed === true) return read;
  return { ...read, value: read.value.replace(host, mended), concluded: true };
}

function withUsualEnding(host: string, country: string): string {
  const [start, ending] = [host.slice(0, host.lastIndexOf(".") + 1), host.slice(host.lastIndexOf(".") + 1)];
  if (start === "" || parse(host).isIcann === true) return host;
  const usual = ["com", country.toLowerCase(), "net", "org"];
  const seen = ending.toLowerCase().replace("rn", "m");
  const meant = usual.find((one) => editDistance(seen, one) <= 1);
  return meant === undefined ? host : start + meant;
}

const ofProvider = (host: string, least: number): string =>
  lookalikes.has(host.toLowerCase())
    ? host
    : (providers.find((provider) => likeness(host.toLowerCase(), provider) >= least) ?? host);

function spelt(host: string, { confidence }: Read<string>, { texts }: Beside): string {
  const { domainWithoutSuffix: label } = parse(host);
  if (label === null || providers.includes(host)) return host;
  const names = texts.filter((text) => text.confidence > confidence).flatMap(({ text }) => namesIn(text));
  const known = new Set(names);
  const parts = label.split("-").map((part) => {
    const seen = part.toLowerCase();
    if (seen.length < 5 || known.has(seen)) return part;
    return (
      names.find((name) => Math.abs(name.length - seen.length) < 2 && likeness(name, seen) >= alike) ?? part
    );
  });
  return host.replace(label, parts.join("-"));
}

/** A text's letters without its legal form, and those of its words. */
function namesIn(text: string): readonly string[] {
  const words = withoutLegalForm(wordsOf(text)).map(lettersOf);
  return [words.join(""), ...words].filter((name) => name.length >= 5);
}
