import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import PostalMime from "postal-mime";
import { pictureIn } from "../pictures/browser-pictures.ts";

/** Leaves a mail as `.eml`, as `.html`, and as the picture that a phone shows of it where there is a browser. */
export async function keepMail(
  folder: string,
  turn: { readonly n: number; readonly name: string; readonly mail: { readonly raw: Uint8Array } },
  browser: Browser | null,
): Promise<string> {
  const path = join(folder, `${String(turn.n).padStart(2, "0")}-${turn.name}`);
  writeFileSync(`${path}.eml`, turn.mail.raw);
  const { html = "", attachments } = await PostalMime.parse(turn.mail.raw);
  writeFileSync(`${path}.html`, html);
  if (browser) {
    const cids = new Map(
      attachments.map((part) => [
        part.contentId?.slice(1, -1) ?? "",
        new Uint8Array(part.content as ArrayBuffer),
      ]),
    );
    writeFileSync(`${path}.png`, await pictureIn(browser, html, { width: 375, dark: false, cids }));
  }
  return path;
}
