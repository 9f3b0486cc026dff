/** An id that nothing on the page has yet: the second of the same words gets "-2", the third "-3". */
export function takeId(words: string, taken: Set<string>): string {
  let id = words;
  for (let count = 2; taken.has(id); count++) id = `${words}-${count}`;
  taken.add(id);
  return id;
}
