/** Takes away what builds left that were killed. */
import type { Redis } from "./client.ts";
import { abandonedAfter, builds, removeBuild, serverTime } from "./keys.ts";

/** Whoever comes by does so, workers and builds. Gives the builds that are there. */
export async function sweepAbandoned(redis: Redis): Promise<string[]> {
  const now = await serverTime(redis);
  const listed = (await redis.call("ZRANGE", builds, 0, -1, "WITHSCORES")) as string[];
  const there: string[] = [];
  for (let at = 0; at < listed.length; at += 2) {
    const [build, seen] = [listed[at]!, Number(listed[at + 1])];
    if (seen > now - abandonedAfter) there.push(build);
    else await removeBuild(redis, build);
  }
  return there;
}
