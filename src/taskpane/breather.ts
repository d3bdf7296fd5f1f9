/** A slice of work between two pauses (ms): most of a frame of a screen, so that drawing and typing go on. */
const slice = 12;

/**
 * How a run pauses: at once where the page had its turn less than a slice ago, else after the browser has drawn
 * and heard what waits (the cancel button). A message is a turn of its own like a timer, without a timer's 4 ms.
 */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < slice) return;
    await turn();
    last = performance.now();
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
