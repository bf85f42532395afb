/** Characters as wide as they are high, between which no space is set (East_Asian_Width W and F, in the main). */
export const isWide = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0xa4cf) ||
  (unit >= 0xd840 && unit <= 0xd8bf) ||
  (unit >= 0xdc00 && unit <= 0xdfff) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xfe30 && unit <= 0xfe4f) ||
  (unit >= 0xff01 && unit <= 0xff60);

export const beginsWide = (text: string): boolean => isWide(text.charCodeAt(0));
export const endsWide = (text: string): boolean => isWide(text.charCodeAt(text.length - 1));
