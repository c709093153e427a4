import type { Random } from "../printed-cards/random.ts";

type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** Somewhere, and more often at the beginning, where the headers are. */
const somewhere = (bytes: Buffer, random: Random): number =>
  random.between(0, Math.max(0, Math.min(bytes.length, random.pick([32, 256, 4096, bytes.length])) - 1));

const written: Mutation = (bytes, random) => {
  for (let n = random.between(1, 24); n > 0; n -= 1) bytes[somewhere(bytes, random)] = random.between(0, 255);
  return bytes;
};

const filled: Mutation = (bytes, random) => {
  const at = somewhere(bytes, random);
  return bytes.fill(random.pick([0, 0xff, 0x7f]), at, Math.min(bytes.length, at + random.between(1, 64)));
};

/** A number in a header becomes a large one. */
const enlarged: Mutation = (bytes, random) => {
  const at = Math.min(somewhere(bytes, random), bytes.length - 4);
  if (at >= 0) bytes.writeUInt32BE(random.pick([0x7fffffff, 0xffffffff, 0x00010000, 0x0000ffff]), at);
  return bytes;
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, somewhere(bytes, random) + 1);

const cutOut: Mutation = (bytes, random) => {
  const at = somewhere(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.between(1, 200))]);
};

const doubled: Mutation = (bytes, random) => {
  const at = somewhere(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random.between(1, 400)))]);
};

const mutations = [written, written, filled, enlarged, enlarged, cutOff, cutOut, doubled];

/** The bytes damaged once or a few times. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  let result = Buffer.from(bytes);
  for (let n = random.between(1, 3); n > 0; n -= 1)
    result = Buffer.from(random.pick(mutations)(result, random));
  return result;
}
