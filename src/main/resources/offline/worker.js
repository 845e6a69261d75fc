// Opens the receipts of a PPK, and those that a link is for, without a network, as they were last seen. It keeps nothing but pages of receipts and what they are drawn with.
'use strict';

const KEPT = 'receipts';
const PATIENCE = 6000; // milliseconds that a page may take before the kept one is shown
const RECEIPT = /^\/elections\/[^/]+\/\d\d\.\d\d\.\d\d\/deliveries(\/SJ-[^/]+(\/(arrival|check|beside))?)?$|^\/hand-over\/[^/]+$/;

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

// A phone that is full keeps no page, and shows the one that arrived all the same.
const keep = async (request, answer) => {
  if (answer.ok && !answer.redirected) await caches.open(KEPT).then(kept => kept.put(request, answer.clone())).catch(() => {});
  return answer;
};

const soon = request => new Promise((answered, failed) => {
  const late = setTimeout(failed, PATIENCE, new Error('late'));
  fetch(request).then(answered, failed).finally(() => clearTimeout(late));
});

// A count may be begun before the arrival has been sent: its page is kept under the address that says so.
const asSeen = async (request, url) => await caches.match(request) || (!url.search && await caches.match(url.pathname + '?ahead=yes'));

const page = async (request, url) => {
  const seen = await asSeen(request, url);
  try {
    const answer = await (seen ? soon(request) : fetch(request));
    return seen && answer.status >= 500 ? seen : await keep(request, answer); // the proxy is there, the office is not
  } catch (noNetwork) {
    return seen || Response.error();
  }
};

const drawn = async request => await caches.match(request) || keep(request, await fetch(request));

addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(drawn(event.request));
  else if (event.request.mode === 'navigate' && RECEIPT.test(url.pathname)) event.respondWith(page(event.request, url));
});
