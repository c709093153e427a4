import { parseArgs } from "node:util";
import { photosBench, printReports } from "./photos-bench.ts";
import { printedReader } from "./printed-reader.ts";
import { photosReader } from "./read-photos.ts";
import { truePhotos } from "./true-photos.ts";

const usage = "npm run bench cards -- DIR [--lines] [--json] [--errors N] [--every N] [--limit N]";

/**
 * Reads the photos of a folder and compares every contact on them with the truth beside them. `--lines`: takes the printed lines in
 * DIR/lines for what was read. `--json`: one object a photo instead, as `npm run read` prints it. `--every 3`: each third photo.
 */
export async function cardsBench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      lines: { type: "boolean" },
      json: { type: "boolean" },
      errors: { type: "string", default: "0" },
      every: { type: "string", default: "1" },
      limit: { type: "string", default: "Infinity" },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const [errors, every, limit] = [Number(values.errors), Number(values.every), Number(values.limit)];
  if (folder === undefined || !(limit > 0 && every > 0 && errors >= 0)) throw new Error(usage);
  const photos = (await truePhotos(folder)).filter((_, index) => index % every === 0).slice(0, limit);
  const reader = values.lines === true ? printedReader(folder) : photosReader(folder);
  await (values.json === true ? printReports(reader, photos) : photosBench(reader, photos, errors));
  await reader.close();
}
