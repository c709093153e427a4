import sharp from "sharp";
import { joinedBoxes } from "./joined-boxes.ts";
import type { Networks } from "./networks.ts";
import type { Pixels } from "./pixels.ts";
import { corners, type TextBox } from "./text-box.ts";
import { textRegions } from "./text-regions.ts";

/** What the longer side is made for looking where text is. */
const lookedAt = 960;
/** Text that takes less of a picture's longer side than this is looked at once more, by itself. */
const smallPart = 0.6;

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The lines of text in a picture: each a box around it, its letters along the longer side, one way or the other. */
export async function textBoxes(networks: Networks, picture: Pixels): Promise<readonly TextBox[]> {
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  const boxes = await boxesIn(networks, picture, whole);
  const part = areaAround(boxes, picture);
  const isSmall = Math.max(part.width, part.height) < smallPart * Math.max(whole.width, whole.height);
  return isSmall && boxes.length > 0 ? boxesIn(networks, picture, part) : boxes;
}

async function boxesIn(networks: Networks, picture: Pixels, area: Area): Promise<readonly TextBox[]> {
  const scale = lookedAt / Math.max(area.width, area.height);
  const map = await networks.textMap(await enlarged(picture, area, scale));
  return joinedBoxes(textRegions(map)).map((box) => ({
    x: area.left + box.x / scale,
    y: area.top + box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
    angle: box.angle,
  }));
}

async function enlarged({ data, width, height }: Pixels, area: Area, scale: number): Promise<Pixels> {
  const { data: seen, info } = await sharp(data, { raw: { width, height, channels: 3 } })
    .extract(area)
    .resize(Math.max(1, Math.round(area.width * scale)), Math.max(1, Math.round(area.height * scale)), {
      fit: "fill",
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: seen, width: info.width, height: info.height };
}

/** Around all boxes, with room for what was overlooked. */
function areaAround(boxes: readonly TextBox[], { width, height }: Pixels): Area {
  const points = boxes.flatMap(corners);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const room = 0.1 * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const left = Math.max(0, Math.floor(Math.min(...xs) - room));
  const top = Math.max(0, Math.floor(Math.min(...ys) - room));
  const right = Math.min(width, Math.ceil(Math.max(...xs) + room));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys) + room));
  return { left, top, width: right - left, height: bottom - top };
}
