/** Lists by key. */

/** Adds to the list of a key, and begins it where there is none. A copy of the list for each addition would cost the square of its length. */
export function addTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}
