/** Text → the pieces of words that models of BERT's kind read, each with where it stands. */

export interface WordPiece {
  readonly id: number;
  /** Offsets in UTF-16 units of the word that it begins or goes on. */
  readonly from: number;
  readonly to: number;
  /** It goes on a word: what is read of the word's first piece holds for it. */
  readonly goesOn: boolean;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const space = /[\s\p{Cc}\p{Cf}]/u;
/** Words by themselves, in the ranges that models of this kind were trained with: characters written without spaces, and marks. */
const single = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}\p{P}\p{S}]/u;
/** A longer word is not looked up. */
const longestWord = 100;

export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>;
  readonly start: number;
  readonly end: number;
  readonly #unknown: number;

  /** Throws a RangeError where the vocabulary lacks `[CLS]`, `[SEP]` or `[UNK]`. */
  constructor(
    vocabulary: readonly string[],
    private readonly lowercase: boolean,
  ) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    const special = (name: string): number => {
      const id = this.#ids.get(name);
      if (id === undefined) throw new RangeError(`the vocabulary has no ${name}: only those of BERT's kind (WordPiece) can be read`);
      return id;
    };
    [this.start, this.end, this.#unknown] = [special("[CLS]"), special("[SEP]"), special("[UNK]")];
  }

  piecesOf(text: string): WordPiece[] {
    return wordsOf(text).flatMap(({ from, to, text: word }) =>
      this.#idsOf(this.#plain(word)).map((id, at) => ({ id, from, to, goesOn: at > 0 })),
    );
  }

  #plain(word: string): string {
    return this.lowercase
      ? word
          .toLowerCase()
          .normalize("NFD")
          .replaceAll(/\p{Mn}/gu, "")
      : word;
  }

  /** The longest piece first; a word with a part that is in no piece is unknown as a whole. */
  #idsOf(word: string): number[] {
    const characters = [...word];
    if (characters.length === 0 || characters.length > longestWord) return [this.#unknown];
    const ids: number[] = [];
    for (let at = 0; at < characters.length;) {
      let end = characters.length;
      let id: number | undefined;
      for (; end > at && id === undefined; end--) id = this.#ids.get((at > 0 ? "##" : "") + characters.slice(at, end).join(""));
      if (id === undefined) return [this.#unknown];
      ids.push(id);
      at = end + 1;
    }
    return ids;
  }
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let begun = -1;
  const finish = (at: number): void => {
    if (begun >= 0) words.push({ from: begun, to: at, text: text.slice(begun, at) });
    begun = -1;
  };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (space.test(character)) finish(at);
    else if (single.test(character)) {
      finish(at);
      words.push({ from: at, to: end, text: character });
    } else if (begun < 0) begun = at;
    at = end;
  }
  finish(text.length);
  return words;
}
