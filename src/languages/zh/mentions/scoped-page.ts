/** A page with where it is. */
import type { PageContext, PageScope } from "../../../mention/extractor.ts";

export type ScopedPage = PageContext & PageScope;
