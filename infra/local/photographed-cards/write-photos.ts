import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Quad } from "../../../shared/adapters/images/finding/geometry.ts";
import { homographyOnto, projected } from "../../../shared/adapters/images/finding/homography.ts";
import type { Part } from "../printed-cards/part.ts";
import type { PrintedLine } from "../printed-cards/printed-line.ts";
import { seededRandom } from "../printed-cards/random.ts";
import { gradeOf, imagineScene, type Tier } from "./imagine-scene.ts";
import { type Kind, planned } from "./planned.ts";
import type { Subject } from "./subjects.ts";
import { takePhoto } from "./take-photo.ts";

export type PhotosWanted = {
  readonly folder: string;
  readonly count: number;
  readonly seed: number;
  readonly part: Part;
};

/** A folder of photos that `npm run bench cards -- FOLDER` and `npm run bench finding -- FOLDER` measure. */
export async function writePhotos({ folder, count, seed, part }: PhotosWanted): Promise<void> {
  await mkdir(join(folder, "lines"), { recursive: true });
  const entries: object[] = [];
  for (let n = 1; entries.length < count; n += 1) {
    const { kind, tier, photos } = planned(n, seed * 1_000_003 + 97 * n, part);
    const key = `${kind}-${String(n).padStart(4, "0")}`;
    const files: string[] = [];
    for (const [i, subjects] of photos.entries()) {
      const file = photos.length > 1 ? `${key}-${i === 0 ? "front" : "back"}.jpg` : `${key}.jpg`;
      const sides: Kind = photos.length > 1 ? (i === 0 ? "pair-front" : "pair-back") : kind;
      const about = await writePhoto({ folder, file, seed: seed * 1_000_003 + n + i }, subjects, tier);
      entries.push({ ...about, kind: sides });
      files.push(file);
    }
    if (photos.length > 1) entries.push({ key, kind, files, tier, contacts: contactsOf(photos[0] ?? []) });
  }
  const manifest = { generator: "photographed-cards", seed, part, entries };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest, null, 1));
}

type Place = { readonly folder: string; readonly file: string; readonly seed: number };

async function writePhoto({ folder, file, seed }: Place, subjects: readonly Subject[], tier: Tier) {
  const random = seededRandom(seed);
  const faces = subjects.map(({ face }) => face);
  const scene = imagineScene(faces, tier, random);
  await writeFile(join(folder, file), await takePhoto(scene, gradeOf(tier), random));
  const { quads, table } = scene;
  const size = [scene.size.width, scene.size.height];
  const lines = faces.flatMap((face, i) => face.lines.map((line) => lineOf(line, quads[i])));
  const name = file.replace(/\.jpg$/, ".json");
  await writeFile(join(folder, "lines", name), JSON.stringify({ file, size, lines }));
  const layouts = subjects.map(({ layout }) => layout);
  const locales = subjects.map(({ locale }) => locale);
  const extras = scene.extras.join(" ");
  return {
    ...{ key: file, file, tier, layouts, locales, size, extras },
    ...{ background: table, quads, contacts: contactsOf(subjects) },
  };
}

const contactsOf = (subjects: readonly Subject[]) => subjects.flatMap(({ contact }) => contact ?? []);

function lineOf({ text, role, box: { left, top, width, height } }: PrintedLine, card?: Quad) {
  const seen = card ? homographyOnto(card) : null;
  const corners = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ] as const;
  return { text, role, quad: seen ? corners.map((corner) => projected(seen, corner)) : [] };
}
