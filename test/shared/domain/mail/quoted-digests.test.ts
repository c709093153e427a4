import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { visibleText } from "../../../../shared/domain/mail/visible-text.ts";

/** What mail programs put around a quote, in a language. */
type Phrases = Readonly<
  Record<
    | "language"
    | "gmail"
    | "apple"
    | "thunderbird"
    | "from"
    | "sent"
    | "to"
    | "subject"
    | "original"
    | "sentFrom"
    | "date",
    string
  >
>;

const fixture = (file: string) =>
  readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8").replace(/^Subject: .*\n\n/, "");
const languages = JSON.parse(fixture("fixtures/replies/phrases.json")) as readonly Phrases[];
const digest = fixture("goldens/mails/digest-of-a-morning.txt");

const typed = "1 done\n2 snooze fri";
const marked = digest.replace(/^/gm, "> ");
const escaped = (text: string) => text.replaceAll("<", "&lt;").replaceAll("\n", "<br>");

const header = ({ from, sent, date, to, subject }: Phrases): string =>
  `${from}: Nextday <inbox@in.example.com>\n${sent}: ${date}\n${to}: Ann Poe <ann@example.com>\n${subject}: 3 people`;

const wrapped = (line: string): string => line.replace(/^(.{30,}?) /, "$1\n");

const texts: Readonly<Record<string, (phrases: Phrases) => string>> = {
  "above Gmail's quote": ({ gmail }) => `${typed}\n\n${wrapped(gmail)}\n\n${marked}`,
  "below Gmail's quote": ({ gmail }) => `${wrapped(gmail)}\n\n${marked}\n\n${typed}`,
  "above Gmail's attribution and a digest that nothing marks": ({ gmail }) =>
    `${typed}\n\n${gmail}\n\n${digest.replace(/^ref .*/m, "")}`,
  "above Apple Mail's quote": ({ apple, sentFrom }) => `${typed}\n\n${sentFrom}\n\n> ${apple}\n>\n${marked}`,
  "above Thunderbird's quote": ({ thunderbird }) => `${typed}\n\n${thunderbird}\n${marked}`,
  "above Outlook's header": (phrases) => `${typed}\n\n${header(phrases)}\n\n${digest}`,
  "above Samsung's header": (phrases) =>
    `${typed}\n\n-------- ${phrases.original} --------\n${header(phrases)}\n\n${digest}`,
};

const pages: Readonly<Record<string, (phrases: Phrases) => string>> = {
  Outlook: (phrases) =>
    `<p>1 done</p><p>2 snooze fri</p><hr><p>${escaped(header(phrases))}</p><p>${escaped(digest)}</p>`,
  "K-9": ({ gmail }) =>
    `1 done<br>2 snooze fri<div class="gmail_quote">${escaped(gmail)}<blockquote>${escaped(digest)}</blockquote></div>`,
  Thunderbird: ({ thunderbird }) =>
    `<p>1 done</p><p>2 snooze fri</p><div class="moz-cite-prefix">${thunderbird}</div><blockquote>${escaped(digest)}</blockquote>`,
};

const onlyTyped = (text: string) => text.replace(/\n+/g, "\n");

test.each(Object.entries(texts))(
  "in 39 languages nothing of a quoted digest is read, but what stands %s",
  (_, compose) => {
    for (const phrases of languages)
      expect(onlyTyped(visibleText({ text: compose(phrases), html: null })), phrases.language).toBe(typed);
  },
);

test.each(Object.entries(pages))(
  "in 39 languages nothing of a digest quoted in HTML by %s is read",
  (_, compose) => {
    for (const phrases of languages)
      expect(onlyTyped(visibleText({ text: null, html: compose(phrases) })), phrases.language).toBe(typed);
  },
);
