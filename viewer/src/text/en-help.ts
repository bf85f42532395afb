/** The sheet of keys: English. */
import type { zhHelp } from "./zh-help.ts";

export const enHelp: typeof zhHelp = {
  helpTitle: "Keyboard and mouse",
  helpKeys: [
    ["/", "Search; arrows choose, Enter flies there, Shift+Enter adds to the selection"],
    ["Click / Enter", "Open the card"],
    ["Shift + click", "Add to or take from the selection"],
    ["Double click / E", "Expand neighbours"],
    ["C", "Collapse neighbours"],
    ["F, then 1 2 3", "Focus on one to three steps; F again leaves"],
    ["H / Shift+H", "Hide the selection / show again"],
    ["P", "Pin or unpin the selection"],
    ["S", "Shortest paths between two selected, or first asks for both ends; [ ] step through"],
    ["W", "What links the selection"],
    ["L", "Lasso"],
    ["Arrow keys", "Move to the node next to it; pan when none is selected"],
    ["+ − 0", "Zoom in, out, whole graph"],
    ["G / T / M / D / B", "Query / table / timeline / places / changes"],
    ["R, then Y N U Z", "Review: same, different, unsure, take back; , . for another pair"],
    ["Ctrl+Z / Ctrl+Shift+Z", "Undo / redo"],
    ["Esc", "Leave a field, close, select nothing"],
    ["?", "This sheet"],
  ],
  helpMore: "The address holds the view: whoever opens the link sees the same.",
};
