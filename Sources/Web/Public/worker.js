// Keeps the observer's page on the device, so that a lesson can be written down where there
// is no network. What is written isn't kept here but, encrypted, by observe.js.
"use strict";

const shelf = "junheng-observe";
const shell = "/observe/offline";

const keep = async () => {
  const answer = await fetch(shell, { cache: "no-store" });
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(shelf);
  const page = await answer.clone().text();
  const files = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1]);
  await Promise.all(files.map(async (file) => (await cache.match(file)) ?? cache.add(file)));
  await cache.put(shell, answer);
  for (const kept of await cache.keys()) {
    const { pathname, search } = new URL(kept.url);
    if (pathname !== shell && !files.includes(pathname + search)) await cache.delete(kept);
  }
};

// A village's network may be there and answer nothing.
const patience = 4000;
const network = (request) => {
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), patience);
  return fetch(request, { signal: stop.signal }).finally(() => clearTimeout(clock));
};

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === "/observe") {
    event.respondWith(
      network(request).catch(async () => (await caches.match(shell)) ?? Response.error()));
  } else if (pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});

self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keep());
});
