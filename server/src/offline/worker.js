// Shows the offline page of the house, in the language that was being read, when the network is gone.
//
// It keeps that page, the styles and the letters it is set in, and nothing else: no slip, no form, nothing that was read.
// A tablet is often shared, and what one person read is nobody else's business, least of all where no server can be asked
// whether it still holds. `KEPT` and `FILES` are written above by the server; another build has another name.

const HOUR = 60 * 60 * 1000;

// A form was sent: it may have changed the look, and with it the offline page.
let changed = false;

const offlinePage = (address) => {
  const [, language, centre] = new URL(address).pathname.split("/");
  return /^(lv|lt|et|en)$/.test(language) && centre ? `/${language}/${centre}/offline` : undefined;
};

// Fetches the offline page once an hour, so that a new telephone number arrives.
async function keep(page) {
  if (!page) return;
  const cache = await caches.open(KEPT);
  const kept = await cache.match(page);
  if (kept && !changed && Date.now() - Date.parse(kept.headers.get("date")) < HOUR) return;
  const answer = await fetch(page).catch(() => Response.error());
  if (!answer.ok) return;
  changed = false;
  await cache.put(page, answer);
}

// The page in the language being read; else the one that was kept last.
async function offline(page) {
  const cache = await caches.open(KEPT);
  const pages = (await cache.keys()).filter((request) => request.url.endsWith("/offline"));
  return (page && (await cache.match(page))) ?? (pages.length ? cache.match(pages.at(-1)) : Response.error());
}

async function visit(event) {
  const page = offlinePage(event.request.url);
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    changed ||= event.request.method !== "GET";
    event.waitUntil(keep(page));
    return answer;
  } catch {
    return offline(page ?? offlinePage(event.request.referrer || event.request.url));
  }
}

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  const begin = async () => {
    const old = (await caches.keys()).filter((name) => name !== KEPT);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
    const open = await self.clients.matchAll({ type: "window" });
    await Promise.all(open.map((client) => keep(offlinePage(client.url))));
  };
  event.waitUntil(begin());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") event.respondWith(visit(event));
  else if (FILES.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error()));
  }
});
