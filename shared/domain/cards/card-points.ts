import type { Phone, Social } from "../contacts/contact.ts";
import { contactPoints } from "./contact-points.ts";
import { countryOf } from "./country.ts";
import { findEmails } from "./emails.ts";
import { agreedHosts } from "./host-agreement.ts";
import { mendedHost } from "./mended-hosts.ts";
import type { Read } from "./read-value.ts";
import type { TextLine } from "./text-line.ts";
import { findUrls } from "./urls.ts";

/** Every way to reach the person that a card prints, in its order, each once, and what is left of each line. */
export type CardPoints = {
  readonly emails: readonly Read<string>[];
  readonly phones: readonly Read<Phone>[];
  readonly urls: readonly Read<string>[];
  readonly social: readonly Social[];
  /** ISO 3166 code of the country whose numbers and addresses it has. */
  readonly country: string;
  readonly rests: readonly string[];
};

export function pointsOf(lines: readonly TextLine[]): CardPoints {
  const country = countryOf(
    lines.map(({ text }) => text),
    hostsOf(lines),
  );
  const read = lines.map((line) => ({ line, points: contactPoints(line.text, country) }));
  const all = <Value>(pick: (points: ReturnType<typeof contactPoints>) => readonly Value[]): Read<Value>[] =>
    read.flatMap(({ line, points }) =>
      pick(points).map((value) => ({
        value,
        confidence: line.confidence,
        box: line.box,
        typed: line.typed === true,
      })),
    );
  const rests = read.map(({ points }) => points.rest);
  const texts = read.map(({ line, points }) => ({ text: points.rest, confidence: line.confidence }));
  const whole = (addresses: readonly Read<string>[]) =>
    addresses.map((address) => mendedHost(address, { texts, country }));
  const { emails, urls } = agreedHosts(
    { emails: whole(all((points) => points.emails)), urls: whole(all((points) => points.urls)) },
    rests,
  );
  return {
    emails: once(emails, (email) => email),
    phones: once(
      all(({ phones }) => phones),
      phoneKey,
    ),
    urls: once(urls, (url) => url.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, "")),
    social: [
      ...new Map(
        read.flatMap(({ points }) => points.social).map((each) => [`${each.network} ${each.handle}`, each]),
      ).values(),
    ],
    country,
    rests,
  };
}

/** A number that serves phone and fax is printed as both. */
const phoneKey = ({ number, e164, kind }: Phone): string => (e164 ?? number) + (kind === "fax" ? " fax" : "");

function hostsOf(lines: readonly TextLine[]): readonly string[] {
  return lines.flatMap(({ text }) => [
    ...findEmails(text).map(({ value }) => value),
    ...findUrls(text).map(({ value }) => value.url),
  ]);
}

function once<Value>(read: readonly Read<Value>[], key: (value: Value) => string): readonly Read<Value>[] {
  return [...new Map(read.toReversed().map((each) => [key(each.value), each])).values()].toReversed();
}
