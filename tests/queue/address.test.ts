import { expect, it } from "vitest";
import { plainTextWarning, queueAddress } from "../../src/queue/address.ts";
import { queueClient } from "../../src/queue/client.ts";

it("reads an address, and shows it without what is secret", () => {
  expect(queueAddress("rediss://nutzer:a%40b@queue.example:7000/3")).toEqual({
    ...{ shown: "rediss://queue.example:7000/3", host: "queue.example", port: 7000, db: 3, isEncrypted: true },
    ...{ username: "nutzer", password: "a@b" },
  });
  expect(queueAddress("redis://")).toEqual({ shown: "redis://127.0.0.1:6379", host: "127.0.0.1", port: 6379, db: 0, isEncrypted: false });
  expect(queueAddress("valkey://[::1]:1")).toMatchObject({ shown: "valkey://[::1]:1", host: "::1" });
});

it.each([
  "geheim",
  "http://u:geheim@h",
  "redis://u:geheim@h/db",
  "redis://u:geheim@h:x",
  "redis://h/1?password=geheim",
  "redis://u:geheim%@h",
])("refuses %s, and repeats none of it", (url) => {
  expect(() => queueAddress(url)).toThrow(/address .*Write it as redis:/);
  expect(() => queueAddress(url)).not.toThrow(/geheim/);
});

it("warns where pages travel so that others can read them", () => {
  const warned = (url: string): boolean => plainTextWarning(queueAddress(url)) !== undefined;
  expect(["redis://10.0.0.1", "redis://localhost", "redis://127.8.0.1", "rediss://10.0.0.1"].map(warned)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it("tells how to install what is not there", () => {
  const missing = (name: string): never => {
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: "MODULE_NOT_FOUND" });
  };
  expect(() => queueClient(missing)).toThrow(/bullmq is not installed\. .*npm install --ignore-scripts bullmq@6\.7\.0 ioredis@5\.11\.1/);
  expect(() => queueClient(() => ({}))).toThrow(/of a version that can't be used/);
});
