import { act, renderHook, waitFor } from "@testing-library/react";
import type { Steps } from "../../src/roster/steps";
import { useInSteps } from "../../src/taskpane/use-in-steps";

const about = {};

/** Work that goes on until `open` is true. */
function waiting(value: string, gate: { open: boolean }): () => Steps<string> {
  return function* () {
    while (!gate.open) yield;
    return value;
  };
}

test("short work is there at the first drawing", () => {
  const start = waiting("甲", { open: true });
  const { result } = renderHook(() => useInSteps(about, start));
  expect(result.current).toBe("甲");
});

test("long work comes later; until then there is nothing, and afterwards what came before of the same thing", async () => {
  const [first, second] = [{ open: false }, { open: false }];
  const [one, two] = [waiting("甲", first), waiting("乙", second)];
  const { result, rerender } = renderHook(({ of, start }) => useInSteps(of, start), { initialProps: { of: about, start: one } });
  expect(result.current).toBeNull();
  await act(() => {
    first.open = true;
    return Promise.resolve();
  });
  await waitFor(() => expect(result.current).toBe("甲"));
  rerender({ of: about, start: two });
  expect(result.current).toBe("甲");
  second.open = true;
  await waitFor(() => expect(result.current).toBe("乙"));
  rerender({ of: {}, start: waiting("丙", { open: false }) });
  expect(result.current).toBeNull();
});
