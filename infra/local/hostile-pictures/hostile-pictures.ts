import { seededRandom } from "../printed-cards/random.ts";
import { bombs } from "./bombs.ts";
import { mutated } from "./mutated.ts";
import { type NamedBytes, soundPictures } from "./sound-pictures.ts";

/** The bombs, then `count` damaged pictures of all formats in turn: always the same for a seed. */
export async function* hostilePictures(seed: number, count: number): AsyncGenerator<NamedBytes> {
  const sound = await soundPictures();
  yield* await bombs(sound[0]?.bytes ?? Buffer.alloc(0));
  for (let n = 0; n < count; n += 1) {
    const { name, bytes } = sound[n % sound.length] ?? { name: "nothing", bytes: Buffer.alloc(0) };
    yield { name: `${name} ${n}`, bytes: mutated(bytes, seededRandom(seed * 1_000_003 + n)) };
  }
}
