/** Who tells the server what changed between two builds of the workspace, or two days; the server itself holds one graph alone. */
import type { BuildList, ChangeAnswer } from "../../graph/view-lists.ts";

export interface Changes {
  builds(): Promise<BuildList>;
  /** Numbers of builds, or days (`pointPattern`). Rejects with an `HttpError` where there is no such build. */
  between(from: string, to: string): Promise<ChangeAnswer>;
}

/** A build's number, or a day or month: as it was known then. */
export const pointPattern = "^(?:[1-9]\\d{0,8}|\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)$";
