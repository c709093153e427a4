import { DomUtils, parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { sampleMails } from "../../../infra/local/pictures/sample-mails.ts";
import { elementsOf } from "./elements.ts";
import { cssSupport, htmlSupport, type Support, sheetSupport } from "./known-support.ts";

const mails = [...(await sampleMails())];

const allElements = (html: string) =>
  DomUtils.getElementsByTagName(() => true, parseDocument(html).children, true);

type Node = ReturnType<typeof allElements>[number];

const parentOf = ({ parent }: Node): Node | null => (parent !== null && "attribs" in parent ? parent : null);

const declarationsOf = (style: string): (readonly [string, string])[] =>
  style
    .split(";")
    .filter((part) => part !== "")
    .map((part) => {
      const [property = "", ...value] = part.split(":");
      return [property.trim(), value.join(":").trim()] as const;
    });

const supportOf = (property: string, value: string): Support | undefined =>
  cssSupport[property] ?? cssSupport[`${property}:${value}`];

test.each(mails)(
  "%s uses only what Gmail, both Outlooks, Apple Mail and Yahoo show, or lose harmlessly",
  (_, { html }) => {
    for (const { name, attribs } of allElements(html)) {
      expect(Object.keys(htmlSupport)).toContain(name);
      for (const [property, value] of declarationsOf(attribs["style"] ?? "")) {
        const support = supportOf(property, value);
        expect(support, `${property}:${value} is not in the table`).toBeDefined();
        if (support?.on) expect(support.on, `${property}:${value}`).toContain(name);
      }
    }
  },
);

test.each(mails)("%s has style sheets that each program takes or leaves whole", (_, { html }) => {
  const sheets = elementsOf(html, "style").map(({ text }) => text);
  for (const sheet of sheets) {
    expect(sheet.length).toBeLessThan(16_000);
    expect(sheet).not.toMatch(/\/\*|@import|@font-face|url\(/);
    for (const [, property = ""] of sheet.matchAll(/[{;]([a-z-]+):/g))
      expect({ ...cssSupport, ...sheetSupport }, property).toHaveProperty([property]);
    for (const [, feature = ""] of sheet.matchAll(/\(([a-z-]+):/g))
      expect(sheetSupport).toHaveProperty([feature]);
  }
  // Gmail drops every sheet in which it dislikes one rule: what it needs is inline.
  expect(html.indexOf("<style")).toBeLessThan(html.indexOf("<body"));
});

test.each(mails)("%s: what Word does not set on a line of its own stands on one anyway", (_, { html }) => {
  const blocks = allElements(html).filter(({ attribs }) => /display:block/.test(attribs["style"] ?? ""));
  for (const block of blocks.filter(({ name }) => name !== "img")) {
    expect(parentOf(block)?.name).toBe("td");
    expect(block.prev ?? block.next, DomUtils.textContent(block)).toBeNull();
  }
});

test.each(mails)("%s: what is tapped has its room in Word too", (_, { html }) => {
  for (const link of allElements(html).filter(({ name }) => name === "a"))
    if (link.attribs["style"]?.includes("display:block"))
      expect(parentOf(link)?.attribs["class"]).toMatch(/^tap /);
  expect(html).toMatch(/<!--\[if mso\]><style>.*\.tap\{padding:12px 14px !important\}/);
});

test("what a program loses is said to hurt nobody, and what none loses needs no excuse", () => {
  for (const [name, { lost, since }] of Object.entries({ ...cssSupport, ...htmlSupport, ...sheetSupport }))
    expect(since !== undefined, name).toBe(lost.length > 0);
});
