/** What English sites say of a page: `Published: 3 June 2023 | Last updated: 4 June 2023`. */
import { recordReader } from "../../../segment/record.ts";

export const recordIn = recordReader([
  {
    role: "published",
    rank: 1,
    keys: "(?:date )?(?:first )?published(?: on| date)?|publication date|posted(?: on)?|date posted|release date|issued on",
  },
  { role: "published", rank: 2, keys: "(?:page )?last (?:updated|modified|reviewed|changed|edited)(?: on)?|updated(?: on)?|modified" },
  { role: "published", rank: 4, keys: "date", unsure: true },
  { role: "source", keys: "source" },
  { role: "other", keys: "views|page views|hits|reading time|read time|filed under|posted in|tags|categor(?:y|ies)|section", unsure: true },
]);
