import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
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
/** Mails that the docs show. */
const docsPictures: Readonly<Record<string, string>> = {
  "digest-of-a-morning": "digest",
  "receipt-of-one-card": "receipt",
  "transcript-with-choices": "transcript",
  "summary-of-a-month": "summary",
};

/** The head of a mail, in few colours: enough for a page. */
async function small(picture: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  return sharp(picture)
    .extract({ left: 0, top: 0, width, height: Math.min(height, longest) })
    .png({ palette: true, colours: 48, effort: 10, dither: 0.3 })
    .toBuffer();
}

/** In pixels, two to one of CSS. */
const longest = 2400;

async function drawAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await mkdir(join(root, "docs", "mails"), { recursive: true });
  const browser = await openBrowser();
  try {
    const cards = await sampleCards(browser);
    for (const [name, { html, pictures, drawn = [] }] of await sampleMails()) {
      const cids = new Map([
        ...pictures.map(({ cid, key }) => [cid, cards.get(key) ?? Buffer.of()] as const),
        ...drawn.map(({ cid, png }) => [cid, Buffer.from(png)] as const),
      ]);
      for (const width of [375, 700])
        for (const dark of [false, true]) {
          const picture = await pictureIn(browser, html, { width, dark, cids });
          const look = `${width}-${dark ? "dark" : "light"}.png`;
          await writeFile(join(folder, `${name}-${look}`), picture);
          const shown = docsPictures[name];
          if (shown !== undefined)
            await writeFile(join(root, "docs", "mails", `${shown}-${look}`), await small(picture));
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
