/** Names by which files of a package call each other. */

/** `target` as a file of `folder` (`""`, or with `/` at its end) calls it; from the top where it begins with `/`. */
export function relativeName(folder: string, target: string): string {
  const steps: string[] = target.startsWith("/") ? [] : folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** With `/` at its end; empty at the top. */
export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);
