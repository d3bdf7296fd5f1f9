import { examples } from "./examples";
import { outcomeOf } from "./examples/run-example";

describe.each(Object.entries(examples))("%s", (_, section) => {
  test.each(section.map((example) => [example[0], example[1], example] as const))("%s %s", async (_clause, _facts, example) => {
    expect(await outcomeOf(example)).toBe(example[3]);
  });
});
