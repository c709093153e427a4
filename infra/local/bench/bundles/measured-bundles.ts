import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { programs } from "../../../bundle/programs.ts";
import { localFunctions } from "../../lambda/functions.ts";
import { type LoadingTime, loadingTime } from "./loading-time.ts";
import { zippedBytes } from "./zipped-bytes.ts";

export type MeasuredBundle = {
  readonly name: string;
  /** Of the JavaScript as CDK would deploy it, without the native packages beside it. */
  readonly zippedBytes: number;
  readonly loading: LoadingTime;
};

/** Measures the bundles that lie in the folder. */
export function measuredBundles(folder: string): readonly MeasuredBundle[] {
  const nowhere = { url: "http://127.0.0.1:1", queueUrl: (name: string) => `http://127.0.0.1:1/${name}` };
  const functions = localFunctions({
    loopback: nowhere,
    owners: ["you@example.com"],
    folder: pathToFileURL(`${folder}/`),
  });
  return Object.keys(programs).map((name) => {
    const environment = functions.find((each) => each.name === name)?.environment;
    return {
      name,
      zippedBytes: zippedBytes(javascriptIn(join(folder, name))),
      loading: loadingTime(join(folder, name, "index.mjs"), environment ?? { AWS_REGION: "us-east-1" }),
    };
  });
}

const javascriptIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
