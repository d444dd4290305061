import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, each as [red, green, blue, alpha] from 0 to 255. */
  readonly pixels: readonly Pixel[];
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a PNG of 8 bits a channel, RGB or RGBA, not interlaced. Throws for any other. */
export const readPng = (file: Buffer): Picture => {
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const [depth, colour, , , interlaced] = header?.subarray(8) ?? [];
  if (header === undefined || depth !== 8 || (colour !== 6 && colour !== 2) || interlaced !== 0)
    throw new Error('not a PNG of 8 bits RGB or RGBA');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = colour === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const bytes = unfilter(inflateSync(packed), width * channels, channels);
  const at = (index: number): number => bytes[index] ?? 0;
  const pixels = Array.from({ length: width * height }, (_, index): Pixel => {
    const start = index * channels;
    return [at(start), at(start + 1), at(start + 2), channels === 4 ? at(start + 3) : 255];
  });
  return { width, height, pixels };
};

const chunksOf = (file: Buffer): { readonly type: string; readonly data: Buffer }[] => {
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
};

/** Each row begins with its filter: every byte is stored as its difference from what its neighbours predict. */
const unfilter = (filtered: Buffer, rowLength: number, channels: number): Uint8Array => {
  const rows = filtered.length / (rowLength + 1);
  const out = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row++) {
    const filter = filtered[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column++) {
      const here = row * rowLength + column;
      const left = column < channels ? 0 : (out[here - channels] ?? 0);
      const up = row === 0 ? 0 : (out[here - rowLength] ?? 0);
      const upLeft = row === 0 || column < channels ? 0 : (out[here - rowLength - channels] ?? 0);
      const foretold = [0, left, up, (left + up) >> 1, nearest(left, up, upLeft)][filter] ?? 0;
      out[here] = (filtered[row * (rowLength + 1) + 1 + column] ?? 0) + foretold;
    }
  }
  return out;
};

const nearest = (left: number, up: number, upLeft: number): number => {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
};
