import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

export type PictureOptions = {
  /** In CSS pixels: 375 is a phone, 700 a window. */
  readonly width: number;
  readonly dark: boolean;
  /** The bytes behind each `cid:` that the mail refers to; those that are missing show as they do with images off. */
  readonly cids: ReadonlyMap<string, Uint8Array>;
};

/** Starts the browser found on this machine; close it after use. @throws where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No Chromium is installed here.");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
}

/** A mail's HTML as a mail program would show it, whole, as PNG at double resolution. No network is reached. */
export async function pictureIn(browser: Browser, html: string, options: PictureOptions): Promise<Buffer> {
  const { width, dark } = options;
  const page = await browser.newPage({
    viewport: { width, height: 50 },
    deviceScaleFactor: 2,
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: false,
    offline: true,
  });
  try {
    await page.setContent(withPictures(html, options.cids), { waitUntil: "load" });
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}

const withPictures = (html: string, cids: PictureOptions["cids"]): string =>
  html.replace(/cid:([^"'\s)]+)/g, (whole, cid: string) => {
    const bytes = cids.get(cid);
    return bytes ? `data:${typeOf(bytes)};base64,${Buffer.from(bytes).toString("base64")}` : whole;
  });

const typeOf = (bytes: Uint8Array): string => (bytes[0] === 0x89 ? "image/png" : "image/jpeg");
