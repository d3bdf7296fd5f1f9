import { crc32, deflateSync } from "node:zlib";
import { PNG } from "pngjs";

/** Steps of a channel that are told apart: fewer colours make a fifth of the bytes, and a picture blind to how letters are smoothed. */
const step = 17;
const most = 256;

/** The PNG at half its size in at most 256 colours: small to keep, and blind to how a machine smooths its letters. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, data } = halved(PNG.sync.read(png));
  const colours = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = colourAt(data, at);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const palette = [...colours].sort((a, b) => b[1] - a[1]).slice(0, most).map(([colour]) => colour);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  const indexOf = (colour: number): number => {
    const known = index.get(colour) ?? nearest(palette, colour);
    index.set(colour, known);
    return known;
  };
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf(colourAt(data, (y * width + x) * 3));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colourTable = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", header), chunk("PLTE", colourTable), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

/** Each pixel the mean of four, without transparency. */
function halved(from: PNG): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const [width, height] = [from.width >> 1, from.height >> 1];
  const data = new Uint8Array(width * height * 3);
  const at = (x: number, y: number, channel: number): number => from.data[(y * from.width + x) * 4 + channel] ?? 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const sum = at(2 * x, 2 * y, channel) + at(2 * x + 1, 2 * y, channel) + at(2 * x, 2 * y + 1, channel) + at(2 * x + 1, 2 * y + 1, channel);
        data[(y * width + x) * 3 + channel] = Math.round(sum / 4 / step) * step;
      }
    }
  }
  return { width, height, data };
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

function nearest(palette: readonly number[], colour: number): number {
  const distance = (other: number): number => [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best] ?? 0) ? at : best), 0);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
