/** The light parts of the languages that Mailuo comes with. Whatever compares names or shows text without reading pages imports this. */
import { englishBasics } from "./en/basics.ts";
import { registerBasics } from "./registry.ts";
import { chineseBasics } from "./zh/basics.ts";

for (const language of [chineseBasics, englishBasics]) registerBasics(language);
