import { expect, test } from "vitest";
import { sampleMails } from "../../../infra/local/pictures/sample-mails.ts";
import { letterhead } from "../../../infra/local/pictures/samples/letterhead.ts";
import { tokenInText } from "../../../shared/domain/threads/marker.ts";
import { elementsOf, textOf } from "./elements.ts";

const mails = [...(await sampleMails())];

test.each(mails)("%s: no link changes anything by being opened", (_, { html }) => {
  for (const { attributes } of elementsOf(html, "a"))
    expect(attributes["href"]).toMatch(
      /^(mailto:[^?]+(\?subject=[^&]*(&bcc=done%2B[^&]*&body=[^&]*)?)?|tel:\+?\d+|https:\/\/((www\.harborpine|natarajan-law)\.example\.com|www\.linkedin\.com\/in\/janedoe))$/,
    );
});

test.each(mails)(
  "%s: every command goes to this mail's own reply address, in a link that any program takes",
  (_, { html }) => {
    for (const { attributes } of elementsOf(html, "a")) {
      const href = attributes["href"] ?? "";
      expect(href.length).toBeLessThan(1600);
      if (href.includes("@in.example.com?"))
        expect(href).toContain(`mailto:${letterhead.replyAddress}?subject=`);
    }
  },
);

test.each(mails)(
  "%s can be read aloud: a language, a title, headings in order, and words for each picture",
  (_, { html, subject }) => {
    expect(elementsOf(html, "html")[0]?.attributes).toMatchObject({ lang: "en", dir: "ltr" });
    expect(elementsOf(html, "title").map(({ text }) => text)).toEqual([subject]);
    const levels = ["h1", "h2", "h3"].map((name) => elementsOf(html, name).length);
    expect(levels[0]).toBe(1);
    expect(levels[2] === 0 || (levels[1] ?? 0) > 0).toBe(true);
    for (const { attributes } of elementsOf(html, "img")) expect(attributes["alt"]).toMatch(/\w/);
    for (const { attributes } of elementsOf(html, "th")) expect(attributes["scope"]).toMatch(/^(row|col)$/);
  },
);

test.each(mails)(
  "%s: each picture shown is sent along, and each sent is shown; nothing is fetched",
  (_, { html, pictures, drawn = [] }) => {
    const shown = elementsOf(html, "img").map(({ attributes }) => attributes["src"]);
    expect(shown.sort()).toEqual([...pictures, ...drawn].map(({ cid }) => `cid:${cid}`).sort());
    expect(elementsOf(html, "link")).toEqual([]);
    expect(elementsOf(html, "script")).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|http:\/\/(?!www\.w3\.org)/);
  },
);

test.each(mails)("%s is known by its marker when it is quoted, in both parts", (_, { html, text }) => {
  const quoted = (words: string) => words.replace(/^/gm, "> ");
  expect(tokenInText(quoted(text))).toBe(letterhead.token);
  expect(tokenInText(quoted(textOf(html)))).toBe(letterhead.token);
});

test.each(mails)(
  "%s is small enough for every program, and says the same without HTML",
  (_, { html, text }) => {
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    const prose = text.split("\n").filter((line) => !line.startsWith("    "));
    for (const line of prose) expect(line.length, line).toBeLessThanOrEqual(78);
    for (const { attributes } of elementsOf(html, "a")) {
      const href = decodeURIComponent(attributes["href"] ?? "");
      if (href.startsWith("mailto:") && !href.includes("in.example.com"))
        expect(text).toContain(href.slice(7).split("?")[0]);
    }
  },
);

test.each(mails)("%s repaints all of its colours where it is dark", (_, { html }) => {
  const painted = /(?:^|;)(color|background-color|border-color):/;
  for (const name of ["td", "th", "p", "h1", "h2", "h3", "body"])
    for (const { attributes } of elementsOf(html, name)) {
      const isPainted =
        painted.test(attributes["style"] ?? "") && !/font-size:0/.test(attributes["style"] ?? "");
      if (isPainted) expect(attributes["class"], attributes["style"]).toMatch(/\b[tgl]-\w+/);
    }
  expect(html).toContain("prefers-color-scheme:dark");
  expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
});
