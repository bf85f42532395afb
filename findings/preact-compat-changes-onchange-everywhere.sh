#!/bin/sh
# preact 10.29.8.
# Importing anything from preact/compat, such as `lazy` alone, changes what `onChange` means on elements that other modules make with
# plain preact: on every <input> but checkbox, radio and file, type="range" among them, it becomes `oninput`. A slider that shows its
# value on input and commits it on change then commits at every pixel. Seen here: the same h("input", …) has the property onChange
# before the import and oninput after it, nothing having been rendered and no React component being involved.
# A guess misses it because an import of a helper is expected to change nothing for modules that don't use it, and because React's
# own `onChange` of a range is known to be continuous: one looks for React, and there is none. compat sets a global hook (options.vnode)
# when it is loaded; its comment names "range" as a type left alone, which holds where there is no Symbol (Internet Explorer 11) only.
# Ends with 0 as long as it is so.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts preact@10.29.8 >/dev/null
cat > look.mjs <<'JS'
import { h } from "preact";
const names = (type) => Object.keys(h("input", { type, onChange() {} }).props).filter((name) => /^on/i.test(name)).join();
const types = ["range", "text", "number", "checkbox", "radio", "file"];
const before = types.map(names);
await import("preact/compat").then(({ lazy }) => lazy);
const after = types.map(names);
types.forEach((type, at) => console.log(`${type.padEnd(9)} ${before[at]} -> ${after[at]}`));
const asSeen = before.every((name) => name === "onChange") && after.join() === "oninput,oninput,oninput,onChange,onChange,onChange";
process.exit(asSeen ? 0 : 1);
JS
node look.mjs
