import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser, pictureIn } from "./browser-pictures.ts";
import { findBrowser } from "./find-browser.ts";
import { cardsOnATable } from "./reading/cards-on-a-table.ts";
import { readingPictures } from "./reading/reading-pictures.ts";
import { sampleCards } from "./sample-cards.ts";
import { sampleMails } from "./sample-mails.ts";

// Draws every mail as it looks on a phone and in a window, by day and by night, and the pictures of the docs.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, ".local", "pictures");
const flow = { page: new URL("flow.html", import.meta.url), file: join(root, "docs", "flow.png") };
/** Mails that the docs show, as on a phone by day. */
const docsPictures: Readonly<Record<string, string>> = {
  "digest-of-a-morning": join(root, "docs", "digest.png"),
  "receipt-of-one-card": join(root, "docs", "receipt.png"),
};

async function drawAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const cards = await sampleCards(browser);
    for (const [name, { html, pictures }] of await sampleMails()) {
      const cids = new Map(pictures.map(({ cid, key }) => [cid, cards.get(key) ?? Buffer.of()]));
      for (const width of [375, 700])
        for (const dark of [false, true]) {
          const picture = await pictureIn(browser, html, { width, dark, cids });
          await writeFile(join(folder, `${name}-${width}-${dark ? "dark" : "light"}.png`), picture);
          const file = docsPictures[name];
          if (file !== undefined && width === 375 && !dark) await writeFile(file, picture);
        }
    }
    const photo = await cardsOnATable(
      ["jane", "tomas", "priya"].map((key) => cards.get(`pictures/${key}`) ?? Buffer.of()),
    );
    for (const [name, picture] of await readingPictures(photo))
      await writeFile(join(root, "docs", `${name}.jpg`), picture);
    const page = await readFile(flow.page, "utf8");
    await writeFile(flow.file, await pictureIn(browser, page, { width: 980, dark: false, cids: new Map() }));
  } finally {
    await browser.close();
  }
}

if (findBrowser() === null) {
  process.stderr.write(
    "No Chromium is installed here, so no mail can be drawn. On Debian: apt-get install chromium\n",
  );
  process.exitCode = 1;
} else {
  await drawAll();
  process.stdout.write("Every mail is drawn in .local/pictures, those of the docs in docs.\n");
}
