/** The packs that Mailuo comes with: the one place that names them. Whatever reads a page imports this first. */
import { english } from "./en/index.ts";
import { registerLanguage } from "./registry.ts";
import { chinese } from "./zh/index.ts";

for (const pack of [chinese, english]) registerLanguage(pack);
