/** The packs that Mailuo comes with; this and shipped-basics.ts are the only places that name them. Whatever reads a page imports it first. */
import { english } from "./en/index.ts";
import { registerLanguage } from "./registry.ts";
import { chinese } from "./zh/index.ts";

for (const pack of [chinese, english]) registerLanguage(pack);
