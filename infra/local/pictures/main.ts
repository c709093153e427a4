import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser, pictureIn } from "./browser-pictures.ts";
import { findBrowser } from "./find-browser.ts";
import { sampleCards } from "./sample-cards.ts";
import { sampleMails } from "./sample-mails.ts";

// Draws every mail as it looks on a phone and in a window, by day and by night, and the README's pictures.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, ".local", "pictures");
const flow = { page: new URL("flow.html", import.meta.url), file: join(root, "docs", "flow.png") };
const readmePicture = { mail: "digest-of-a-morning", file: join(root, "docs", "digest.png") };

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
          if (name === readmePicture.mail && width === 375 && !dark)
            await writeFile(readmePicture.file, picture);
        }
    }
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
  process.stdout.write("Every mail is drawn in .local/pictures, the README's pictures in docs.\n");
}
