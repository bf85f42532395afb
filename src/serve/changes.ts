/** Who tells the server what changed between two builds of the workspace; the server itself holds one graph alone. */
import type { BuildList, ChangeAnswer } from "../../graph/view-lists.ts";

export interface Changes {
  builds(): Promise<BuildList>;
  /** Numbers of builds. Rejects with an `HttpError` where there is no such build. */
  between(from: number, to: number): Promise<ChangeAnswer>;
}
