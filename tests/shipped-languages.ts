/** Every suite has the languages that Mailuo comes with, as a program that reads pages has. */
import "../src/languages/shipped.ts";
