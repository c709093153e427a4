import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seededRandom } from "../printed-cards/random.ts";
import { imagineScene, type Kind } from "./imagine-scene.ts";
import { takePhoto } from "./take-photo.ts";

export type PhotosWanted = { readonly folder: string; readonly count: number; readonly seed: number };

const kinds: readonly Kind[] = ["single", "single", "multi", "multi", "exceeding"];

/** A folder of photos with their truth, laid out as `npm run bench finding -- FOLDER` reads it. */
export async function writePhotos({ folder, count, seed }: PhotosWanted): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = [];
  for (let n = 1; n <= count; n += 1) {
    const random = seededRandom(seed * 1_000_003 + n);
    const kind = kinds[n % kinds.length] ?? "single";
    const scene = imagineScene(kind, random);
    const file = `photo-${String(n).padStart(4, "0")}.jpg`;
    await writeFile(join(folder, file), await takePhoto(scene, random.next(), random));
    const { size, table, quads, extras } = scene;
    entries.push({
      key: file,
      file,
      kind,
      tier: extras.join(" "),
      size: [size.width, size.height],
      background: table,
      quads,
      contacts: [],
    });
  }
  await writeFile(
    join(folder, "manifest.json"),
    JSON.stringify({ generator: "photographed-cards", seed, entries }, null, 1),
  );
}
