import { parseArgs } from "node:util";
import { cardTruth } from "./card-truth.ts";
import { linesBench } from "./lines-bench.ts";
import { photosBench, readEach } from "./photos-bench.ts";
import { truePhotos } from "./true-photos.ts";

const usage = "npm run bench cards -- DIR [--lines] [--json] [--errors N] [--every N] [--limit N]";

/**
 * Reads the photos of a folder and compares every contact on them with the truth beside them. `--lines`: the printed lines of single
 * cards, not the photos. `--json`: one object a photo instead, as `npm run read` prints it. `--every 3`: each third photo.
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
  if (values.lines === true)
    return linesBench(folder, (await cardTruth(folder)).slice(0, limit), values.json === true);
  const photos = (await truePhotos(folder)).filter((_, index) => index % every === 0).slice(0, limit);
  await (values.json === true ? readEach(folder, photos) : photosBench(folder, photos, errors));
}
