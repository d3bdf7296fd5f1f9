import { Writable } from "node:stream";
import { write, writeJson } from "../../src/cli/output";

describe("a reader that is slower than we are", () => {
  /** Takes a piece and asks for more only in the next turn. */
  const slow = (taken: string[]): Writable =>
    new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write: (piece: string, _encoding, done) => {
        taken.push(piece);
        setImmediate(done);
      },
    });

  test("gets everything in order, and no listener is left behind however many pieces there are", async () => {
    const taken: string[] = [];
    const stream = slow(taken);
    const long = Array.from({ length: 30 }, (_, at) => `${at}${"名".repeat(70_000)}`);
    await writeJson(stream, { long });
    expect(JSON.parse(taken.join(""))).toEqual({ long });
    expect(taken.length).toBeGreaterThan(20);
    for (const event of ["drain", "close", "error"]) expect(stream.listenerCount(event)).toBe(0);
  });

  test("that goes away is not waited for", async () => {
    const stream = new Writable({ highWaterMark: 1, write: () => setImmediate(() => stream.destroy()) });
    await write(stream, "abc");
    await write(stream, "abc");
    expect(stream.destroyed).toBe(true);
  });
});
