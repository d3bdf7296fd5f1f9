/**
 * Answers a question about an object once, however many clauses ask it; the answer is kept as long as the object
 * is. Only for what depends on the object alone: rules stay pure.
 */
export function once<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (about) => {
    let found = known.get(about);
    if (found === undefined) {
      found = { answer: answer(about) };
      known.set(about, found);
    }
    return found.answer;
  };
}
