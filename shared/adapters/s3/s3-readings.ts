import type { PhotoReading } from "../../domain/captures/capture.ts";
import type { TextLine } from "../../domain/cards/text-line.ts";
import type { Readings } from "../../ports/readings.ts";
import { type Bucket, findObject, writeObject } from "./bucket.ts";
import { ownPrefix, prefixes } from "./prefixes.ts";

/** The form in which readings are kept. */
const form = 2;

/** Form 1: what stands on a photo was taken for one card, and its lines were kept. */
type FormOne =
  | { readonly kind: "read"; readonly lines: readonly TextLine[]; readonly picture: string }
  | { readonly kind: "unreadable" };

export function s3Readings(at: Bucket): Readings {
  const keyOf = (accountId: string, photoHash: string) =>
    `${ownPrefix(prefixes.readings, accountId)}${form}/${photoHash}.json`;
  /** Earlier releases kept one reading for all accounts. */
  const sharedKey = (photoHash: string, of: number) => `${prefixes.readings}${of}/${photoHash}.json`;
  const kept = async (key: string): Promise<unknown> => {
    const bytes = await findObject(at, key);
    return bytes && (JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown);
  };
  return {
    async find(accountId, photoHash) {
      const own = await kept(keyOf(accountId, photoHash));
      const reading = (own ?? (await kept(sharedKey(photoHash, form)))) as PhotoReading | null;
      return reading ?? upgraded((await kept(sharedKey(photoHash, 1))) as FormOne | null);
    },
    async keep(accountId, photoHash, reading) {
      const body = Buffer.from(JSON.stringify(reading));
      await writeObject(at, { key: keyOf(accountId, photoHash), body, type: "application/json" });
    },
  };
}

const whole = { left: 0, top: 0, width: 1, height: 1 };

/** What could not be read then may be read now. */
async function upgraded(reading: FormOne | null): Promise<PhotoReading | null> {
  if (reading?.kind !== "read") return null;
  const { readCard } = await import("../../domain/cards/read-card.ts");
  const { lines, picture } = reading;
  return {
    kind: "read",
    cards: [{ reading: readCard(lines), box: whole, picture, cutOuts: {} }],
    leftOut: 0,
  };
}
