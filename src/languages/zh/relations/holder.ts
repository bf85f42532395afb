/** Who stands beside a name: the posts that a person has and the home, as what is before the name tells them. */
import type { Mention } from "../../../model.ts";

export interface Post {
  readonly body: Mention;
  readonly title: string;
  /** The second of two names after one title holds it only probably. */
  readonly shared: boolean;
  /** Of who stands behind another holder: of the same body, as far as his title can be. */
  readonly behind?: true;
  /** Of a row of posts before a row of names: who has which is probable at most. */
  readonly ofRow?: true;
}

export interface Home {
  readonly place: Mention;
  readonly occupation: string | undefined;
  /** Told by a word of whatever kind: 制皮师傅, 老船工. */
  readonly loose?: true;
}

export interface Apposition {
  /** In the masked text. */
  readonly from: number;
  readonly to: number;
  readonly person: Mention;
  readonly posts: readonly Post[];
  readonly homes: readonly Home[];
  /** A post that the body named before cannot give: 副县长 in `县教育局局长甲、副县长乙`. */
  readonly loose?: Post;
}
