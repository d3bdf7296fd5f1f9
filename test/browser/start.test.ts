import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const running: ChildProcess[] = [];

/** `npm start` on a port; resolves with what it said up to its last line, "Ready: …". */
function start(port: number): Promise<{ readonly said: string; readonly stopped: Promise<number | null>; readonly process: ChildProcess }> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: root, env: { ...process.env, PORT: String(port), NO_OPEN: "1" } });
  running.push(child);
  const stopped = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/^Ready: .+\n/m.test(said)) resolve({ said, stopped, process: child });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void stopped.then((code) => reject(new Error(`ended with ${String(code)}: ${said}`)));
  });
}

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

test("a taken port is said, the next free one is used, and Ctrl+C ends it cleanly", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "localhost", resolve));
  const { port } = blocker.address() as AddressInfo;
  const workbench = await start(port);
  expect(workbench.said).toContain(`Port ${port} is taken`);
  const address = /^Ready: (http:\/\/localhost:\d+\/)$/m.exec(workbench.said)?.[1] ?? "";
  expect(address).not.toContain(`:${port}/`);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("<title>");
  expect((await fetch(`${address}nonesuch`)).status).toBe(404);
  workbench.process.kill("SIGINT");
  expect(await workbench.stopped).toBe(0);
  blocker.close();
}, 60_000);
