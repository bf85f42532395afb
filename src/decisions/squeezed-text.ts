/** Text without white space, with the way back: a page set anew breaks its lines elsewhere. */
export interface SqueezedText {
  readonly text: string;
  /** `offsets[i]` is where `text[i]` stands in the text as given. */
  readonly offsets: readonly number[];
}

export function squeeze(given: string): SqueezedText {
  const offsets: number[] = [];
  let text = "";
  for (let at = 0; at < given.length; at++) {
    if (/\s/.test(given[at]!)) continue;
    text += given[at]!;
    offsets.push(at);
  }
  return { text, offsets };
}
