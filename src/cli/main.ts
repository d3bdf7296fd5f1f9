import { run } from "./run";

const version = typeof PRODUCT_VERSION === "string" ? PRODUCT_VERSION : "0.0.0";

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  version,
}).then((code) => {
  process.exitCode = code;
});
