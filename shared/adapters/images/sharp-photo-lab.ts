import type { CardPicture, DevelopedPhoto, PhotoLab } from "../../ports/photo-lab.ts";
import { developPage } from "./develop-page.ts";
import { inTurn } from "./in-turn.ts";
import { type OpenedPhoto, openPhoto } from "./open-photo.ts";
import { type QrReader, qrReader } from "./qr-reader.ts";
import { showCard } from "./show-card.ts";

/** Develops any picture and PDF, one at a time; keeps the pixels in memory under a stated limit, whatever a file claims. */
export function sharpPhotoLab(): PhotoLab {
  const readCodes = qrReader();
  const oneAtATime = inTurn();
  return {
    develop: (bytes) => oneAtATime(() => developed(bytes, readCodes)),
    show: showCard,
  };
}

async function developed(bytes: Uint8Array, readCodes: QrReader): Promise<DevelopedPhoto> {
  try {
    const photo = await openPhoto(bytes);
    if (photo.kind === "unreadable") return photo;
    return { kind: "developed", cards: await cardsOf(photo, readCodes).finally(() => photo.close()) };
  } catch {
    // Its first bytes are a picture's, so what follows them is damaged.
    return { kind: "unreadable", why: "cut-off" };
  }
}

async function cardsOf(
  photo: OpenedPhoto & { kind: "opened" },
  readCodes: QrReader,
): Promise<readonly CardPicture[]> {
  const cards: CardPicture[] = [];
  for (let index = 0; index < photo.pages; index += 1)
    cards.push(...(await developPage(await photo.page(index), readCodes)));
  return cards;
}
