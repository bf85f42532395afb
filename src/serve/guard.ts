/** Who may speak to the server: the Host and Origin it answers to (DNS rebinding), and the token where it is not on loopback. */
import { createHash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import { hostname } from "node:os";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { HttpError } from "./problem.ts";

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];
const cookieName = "mailuo_token";

export const isLoopback = (host: string): boolean => loopbackNames.includes(host) || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);

const bracketed = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host);

/** Splits a Host header; IPv6 keeps its brackets. */
function splitHost(header: string): { name: string; port: string } {
  const found = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d+))?$/i.exec(header);
  return { name: (found?.[1] ?? "").toLowerCase(), port: found?.[2] ?? "80" };
}

/** Refuses a Host that this server is not known by, and a page of another origin. `port` is asked late: it may be chosen by the system. */
export function hostGuard(host: string, port: () => number): MiddlewareHandler {
  const names = new Set(
    isLoopback(host) ? [...loopbackNames, bracketed(host)] : [...loopbackNames, bracketed(host), hostname().toLowerCase()],
  );
  // Bound to every address, the machine is also called by any of them; no name that an attacker's DNS could answer for is let in.
  const anyAddress = host === "0.0.0.0" || host === "::";
  const known = (name: string): boolean => names.has(name) || (anyAddress && isIP(name.replace(/^\[|\]$/g, "")) !== 0);
  return async (context, next) => {
    const header = context.req.header("host") ?? "";
    const { name, port: asked } = splitHost(header);
    if (!known(name) || Number(asked) !== port())
      throw new HttpError(403, "host", "This server is not known by that host name; open it by the address it printed.");
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== `http://${header}`)
      throw new HttpError(403, "origin", "A page of another origin asked; only this server's own page may.");
    const navigates = context.req.header("sec-fetch-mode") === "navigate" && context.req.method === "GET";
    if (context.req.header("sec-fetch-site") === "cross-site" && !navigates)
      throw new HttpError(403, "origin", "Another site asked; only this server's own page may.");
    await next();
  };
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Asks for `token` in `Authorization: Bearer`, a cookie, or `?token=` on the page, which is put in the cookie and taken from the address. */
export function tokenGuard(token: string): MiddlewareHandler {
  const wanted = digest(token);
  const fits = (given: string | undefined): boolean => given !== undefined && timingSafeEqual(digest(given), wanted);
  return async (context, next) => {
    const url = new URL(context.req.url);
    const inAddress = url.searchParams.get("token") ?? undefined;
    if (context.req.method === "GET" && url.pathname === "/" && fits(inAddress)) {
      setCookie(context, cookieName, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      url.searchParams.delete("token");
      return context.redirect(`/${url.search}`, 303);
    }
    const bearer = /^Bearer (.+)$/.exec(context.req.header("authorization") ?? "")?.[1];
    if (!fits(bearer ?? getCookie(context, cookieName)))
      throw new HttpError(401, "token", "This server asks for its token: open the address it printed, which carries it.");
    await next();
    return undefined;
  };
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers on every answer: no inline script or style, nothing from elsewhere, no framing, no sniffing. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set("Content-Security-Policy", policy);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("X-Frame-Options", "DENY");
};
