import type { AttributeValue } from "@aws-sdk/client-dynamodb";

/** DynamoDB stores with each item what it needs to find it (Amazon DynamoDB developer guide, "Storage size"). */
export const overheadBytes = 100;

/** What an item's attributes weigh (Amazon DynamoDB developer guide, "DynamoDB item sizes and formats"). */
export function itemBytes(item: Readonly<Record<string, AttributeValue>>): number {
  return sum(Object.entries(item).map(([name, value]) => utf8(name) + valueBytes(value)));
}

function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return utf8(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  if (value.B !== undefined) return value.B.length;
  if (value.L !== undefined) return 3 + sum(value.L.map((each) => 1 + valueBytes(each)));
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemBytes(value.M);
  return 1;
}

/** A byte for each two significant digits, and one more; another where it is negative. */
function numberBytes(text: string): number {
  const digits = text
    .replace(/e.*$/i, "")
    .replace(/[-.]/g, "")
    .replace(/^0+|0+$/g, "");
  return Math.ceil(digits.length / 2) + 1 + (text.startsWith("-") ? 1 : 0);
}

const utf8 = (text: string) => Buffer.byteLength(text);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
