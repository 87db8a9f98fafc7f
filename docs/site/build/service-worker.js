// Keeps the simulators and what they need, so that they answer without a connection. Nothing is asked of any other host.
const CACHE = `casnos-rules-${"VERSION"}`;
const KEPT = ["KEPT"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(KEPT))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const forgetOthers = (names) =>
    Promise.all(
      names.filter((name) => name.startsWith("casnos-rules-") && name !== CACHE).map((name) => caches.delete(name)),
    );
  event.waitUntil(
    caches
      .keys()
      .then(forgetOthers)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  const isAsNamed = new URL(request.url).pathname.includes("/assets/");
  event.respondWith(isAsNamed ? kept(request) : newest(request));
});

/** A page as it is now; as it was, where there is no connection. A folder is its first page. */
async function newest(request) {
  try {
    return await keep(request, await fetch(request));
  } catch {
    const first = new URL("index.html", request.url);
    const page = request.url.endsWith("/") ? first.href : request;
    return (await caches.match(page, { ignoreSearch: true })) ?? Response.error();
  }
}

/** A script or a drawing, whose name changes with its content. */
async function kept(request) {
  return (await caches.match(request)) ?? keep(request, await fetch(request));
}

async function keep(request, response) {
  if (!response.ok) return response;
  const copy = response.clone();
  try {
    await (await caches.open(CACHE)).put(request, copy);
  } catch {
    // No room is left: what came is answered all the same.
  }
  return response;
}
