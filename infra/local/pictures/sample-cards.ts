import type { Browser } from "playwright-core";
import { pictureIn } from "./browser-pictures.ts";

type SampleCard = {
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  readonly lines: readonly string[];
};

const cards: Readonly<Record<string, SampleCard>> = {
  jane: {
    ground: "#f7f3ea",
    ink: "#233",
    accent: "#2c5d63",
    lines: [
      "Harbor & Pine",
      "Jane Doe",
      "Chief Financial Officer",
      "(212) 555-0142",
      "jane.doe@harborpine.example.com",
    ],
  },
  tomas: {
    ground: "#2b211c",
    ink: "#f3e6d8",
    accent: "#e0a46a",
    lines: [
      "SECOND CRACK",
      "Tomás Rivera",
      "Roaster and Owner",
      "(646) 555-0163",
      "tomas@secondcrack.example.com",
    ],
  },
  priya: {
    ground: "#fff",
    ink: "#2a2a3c",
    accent: "#7b3f63",
    lines: [
      "Natarajan Law",
      "Priya Natarajan",
      "Employment Lawyer",
      "(718) 555-0109",
      "natarajan-law.example.com",
    ],
  },
};

/** Small pictures of invented cards, under the keys that the sample mails name. */
export async function sampleCards(browser: Browser): Promise<ReadonlyMap<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  const draw = (html: string, width: number) =>
    pictureIn(browser, html, { width, dark: false, cids: new Map() });
  for (const [name, card] of Object.entries(cards)) {
    pictures.set(`pictures/${name}`, await draw(htmlOf(card), 350));
    pictures.set(`pictures/${name}-company`, await draw(brandOf(card), 220));
  }
  return pictures;
}

/** As it would be cut out. */
function brandOf({ ground, accent, lines: [brand] }: SampleCard): string {
  return `<body style="margin:0;background:${ground}">
    <div style="padding:10px 20px;font:bold 22px Georgia,serif;letter-spacing:1px;color:${accent}">${brand}</div></body>`;
}

function htmlOf({ ground, ink, accent, lines: [brand, name, title, ...rest] }: SampleCard): string {
  const more = rest.map((line) => `<div>${line}</div>`).join("");
  return `<body style="margin:0;background:${ground};color:${ink};font:13px/20px Helvetica,Arial,sans-serif">
    <div style="box-sizing:border-box;height:200px;padding:26px 28px;border-left:10px solid ${accent}">
      <div style="font:bold 15px Georgia,serif;letter-spacing:1px;color:${accent};margin-bottom:34px">${brand}</div>
      <div style="font:bold 22px/28px Georgia,'Times New Roman',serif">${name}</div>
      <div style="margin-bottom:14px">${title}</div>${more}</div></body>`;
}
