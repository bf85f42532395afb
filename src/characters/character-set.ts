/** Characters of the basic plane. A sentence is asked for each of its characters: a table answers that sooner than a set of strings. */
export class CharacterSet implements Iterable<string> {
  private readonly table = new Uint8Array(0x10000);

  constructor(private readonly characters: string) {
    for (const character of characters) this.table[character.charCodeAt(0)] = 1;
  }

  /** False of what is longer than a character, or empty. */
  has(character: string): boolean {
    return character.length === 1 && this.table[character.charCodeAt(0)] === 1;
  }

  [Symbol.iterator](): Iterator<string> {
    return new Set(this.characters).values();
  }
}
