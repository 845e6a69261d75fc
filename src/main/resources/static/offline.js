// The receipt without a network: what was answered stays on the phone until the office has it, and only the person removes it.
'use strict';

const STORE = 'kept', PAGES = 'receipts', TOO_LONG = 15000, AGAIN = 20000;
const shelf = document.getElementById('kept');
// Whose what waits is: a person's, or nobody's but the links' through which it was said.
const whose = page => page.getElementById('kept')?.dataset.of || page.getElementById('page-words')?.dataset.who;
const who = whose(document);
const byLink = Boolean(shelf.dataset.of);
let told = '';

const all = () => { try { return JSON.parse(localStorage.getItem(STORE)) || []; } catch (unreadable) { return []; } };
const store = items => localStorage.setItem(STORE, JSON.stringify(items));
const mine = () => all().filter(item => item.who === who);
const put = item => store(all().some(one => one.id === item.id) ? all().map(one => one.id === item.id ? { ...one, ...item } : one) : [...all(), item]);
const drop = id => store(all().filter(one => one.id !== id));

const fetchPage = async (address, options = {}) => {
  const limit = new AbortController();
  const late = setTimeout(() => limit.abort(), TOO_LONG);
  try {
    const answer = await fetch(address, { ...options, signal: limit.signal, cache: 'no-store', credentials: 'same-origin' });
    if (answer.status >= 500 || answer.status === 429) throw new Error('busy');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return { answer, page, signedOut: /\/sign-in/.test(new URL(answer.url).pathname) || answer.status === 403 };
  } finally {
    clearTimeout(late);
  }
};

// What an answer of the office says: the slips, or a doubt, or else what its page begins with.
const sentence = page => {
  const told = ['.error-summary li', 'main .warn', 'main .lead-sentence', 'h1'].map(one => [...page.querySelectorAll(one)]).find(all => all.length) || [];
  return told.map(one => one.textContent.replace(/\s+/g, ' ').trim()).join(' ');
};

// Sends one answer. The office tells a second sending from a second answer by the form's token, so whatever got lost is sent again.
const send = async (item, csrf) => {
  const fields = new URLSearchParams(item.fields);
  fields.set('waited', Math.max(0, Math.round((Date.now() - item.at) / 1000)));
  fields.set('_csrf', csrf);
  const { answer, page, signedOut } = await fetchPage(item.action, { method: 'POST', body: fields });
  if (signedOut) return { state: 'sign-in' };
  if (answer.redirected) { drop(item.id); return { state: 'sent', page, address: answer.url }; }
  put({ id: item.id, state: 'asks', asks: sentence(page) });
  return { state: 'asks', page };
};

// Those that wait, one behind the other; what follows an answer that is asked about waits with it.
const sendAll = async () => {
  const held = new Set();
  for (const item of mine()) {
    if (item.state === 'asks' || held.has(item.of)) { held.add(item.of); continue; }
    const { answer, page, signedOut } = await fetchPage(item.page, { headers: { 'X-By-Itself': '1' } });
    if (signedOut) { put({ id: item.id, state: 'sign-in' }); continue; }
    if (byLink && answer.status === 404) { put({ id: item.id, state: 'asks', asks: sentence(page) }); show(); continue; }
    if (whose(page) !== who) return;
    const result = await send(item, page.querySelector('[name="_csrf"]')?.value || page.getElementById('kept').dataset.csrf);
    if (result.state === 'sent') told = `${told} ${shelf.dataset.sent.replace('#', item.label)}`.trim();
    else { held.add(item.of); if (result.state === 'sign-in') put({ id: item.id, state: 'sign-in' }); }
    show();
  }
};

const alone = work => navigator.locks ? navigator.locks.request(STORE, { ifAvailable: true }, lock => lock && work()) : work();
// A page that shows what is no longer so is fetched anew, unless somebody is typing on it.
const shownAnew = () => {
  show();
  if (!told || document.querySelector('main form[data-kept]')) return;
  sessionStorage.setItem('said', told);
  location.reload();
};
const tryAll = () => mine().length && alone(sendAll).catch(() => {}).then(shownAnew);

const line = (item) => {
  const row = document.createElement('li');
  const state = document.createElement('span');
  const label = document.createElement('strong');
  label.textContent = item.label;
  state.textContent = ': ' + (item.state === 'asks' ? shelf.dataset.asks.replace('#', item.asks) : shelf.dataset[item.state === 'sign-in' ? 'signIn' : 'waits']) + ' ';
  row.append(label, state);
  if (item.state) {
    const link = document.createElement('a');
    link.href = item.state === 'asks' ? item.page : '/sign-in';
    link.textContent = item.state === 'asks' ? shelf.dataset.open : shelf.dataset.enter;
    row.append(link, ' ');
  }
  if (item.state !== 'asks' && /\/arrival$/.test(item.action)) {
    const next = document.createElement('a');
    next.href = item.of + '/check';
    next.textContent = shelf.dataset.check;
    row.append(next, ' ');
  }
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'btn btn-link';
  remove.textContent = shelf.dataset.remove;
  remove.addEventListener('click', () => {
    if (remove.dataset.asked) { drop(item.id); show(); } else { remove.dataset.asked = 'yes'; remove.textContent = shelf.dataset.surely; }
  });
  row.append(remove);
  return row;
};

const show = () => {
  const onPage = document.querySelector('main form [name="token"]')?.value || (byLink && document.querySelector('main form[data-kept]')?.getAttribute('action'));
  const items = mine().filter(item => !(item.state === 'asks' && item.id === onPage));
  shelf.hidden = !items.length && !told;
  shelf.querySelector('ul').replaceChildren(...items.map(line));
  shelf.querySelector('.told').textContent = told;
  shelf.querySelector('[data-now]').hidden = !items.some(item => item.state !== 'asks');
};

const offer = (form, item) => {
  for (const [name, value] of new URLSearchParams(item.fields)) {
    if (name === '_csrf' || name === '_once' || name === 'stated') continue;
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.checked || field.value === value; else if (field.type !== 'submit') field.value = value;
    }
  }
};

// Where the office asks something, its own page says so: the same is sent once more as any form, which changes nothing.
const asked = (form, button) => {
  if (button?.name) {
    const pressed = document.createElement('input');
    Object.assign(pressed, { type: 'hidden', name: button.name, value: button.value });
    form.append(pressed);
  }
  form.submit();
};

const sent = result => {
  sessionStorage.setItem('said', result.page.getElementById('notice')?.textContent.trim() || '');
  location.assign(result.address);
};

// A note that was asked about and is written once more takes the place of the first.
const replaced = item => {
  const [step, token] = ['step', 'token'].map(name => new URLSearchParams(item.fields).get(name));
  return token ? [] : mine().filter(one => one.state === 'asks' && one.action === item.action && new URLSearchParams(one.fields).get('step') === step);
};

const submit = async (form, button) => {
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) fields.set(button.name, button.value);
  const csrf = fields.get('_csrf');
  fields.delete('_csrf'); // that of the session that sends it is asked for then
  const item = { id: fields.get('token') || fields.get('_once') || form.getAttribute('action'), who, label: form.dataset.kept, page: form.dataset.page || location.pathname + location.search,
    of: location.pathname.replace(/\/(arrival|check|colli|correction|beside)$/, ''), action: form.getAttribute('action'), fields: fields.toString(), at: Date.now(), state: '' };
  const begins = fields.get('step') === 'begin';
  replaced(item).forEach(one => drop(one.id));
  if (!begins) { const before = all().find(one => one.id === item.id); put(before && !byLink && !fields.get('arrivedAt') ? { ...item, at: before.at } : item); }
  const ahead = mine().some(one => one.id !== item.id && one.of === item.of);
  try {
    if (ahead) throw new Error('in its turn');
    const result = await send(item, csrf);
    if (result.state === 'sign-in') throw new Error('signed out');
    if (result.state === 'asks' && (begins || !fields.get('token'))) drop(item.id); // the page that asks shows what was typed
    if (result.state === 'sent') sent(result); else asked(form, button);
  } catch (notNow) {
    if (begins && fields.get('complete') === 'NO') { location.assign(form.getAttribute('action') + '?at=difference'); return; }
    if (begins && fields.get('complete') !== 'YES') { release(form); return; }
    if (begins) { fields.set('step', 'send'); put({ ...item, fields: fields.toString() }); }
    release(form);
    form.querySelector('.sending')?.remove();
    show();
    shelf.scrollIntoView();
    tryAll();
  }
};

const wire = () => document.querySelectorAll('main form[data-kept]').forEach(form => {
  const before = mine().find(item => item.page === location.pathname + location.search && item.action === form.getAttribute('action') && (form.elements.token || byLink || item.state === 'asks'));
  if (before) offer(form, before);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (form.dataset.under) return;
    form.dataset.under = 'yes';
    submit(form, event.submitter).catch(() => { delete form.dataset.kept; form.submit(); }).finally(() => { delete form.dataset.under; });
  });
});

// What may be needed without a network is fetched while there is one; what is answered or somebody else's is not kept.
const keepPage = async (pages, address) => {
  const answer = await fetch(address, { headers: { 'X-By-Itself': '1' } });
  if (answer.ok && !answer.redirected) await pages.put(address, answer);
};

const prepare = async () => {
  if (!('caches' in window)) return;
  if (!byLink && localStorage.getItem('pages-of') !== who) { await caches.delete(PAGES); localStorage.setItem('pages-of', who); }
  await navigator.serviceWorker.register('/worker.js', { scope: byLink ? '/hand-over/' : '/elections/' });
  const pages = await caches.open(PAGES);
  const drawn = [...document.querySelectorAll('script[src], link[href]')].map(one => one.src || one.href);
  if (shelf.dataset.over) { await pages.delete(location.pathname); return; }
  for (const file of [...drawn, shelf.dataset.script]) if (!await pages.match(file)) await pages.add(file);
  if (!await pages.match(location.href)) await keepPage(pages, location.pathname + location.search);
  if (!shelf.dataset.list) return;
  const open = (shelf.dataset.pages || '').split(' ').filter(address => address);
  for (const kept of await pages.keys()) {
    const url = new URL(kept.url);
    if (/\/SJ-/.test(url.pathname) && !open.includes(url.pathname + url.search)) await pages.delete(kept);
  }
  for (const address of open) await keepPage(pages, address);
};

document.addEventListener('DOMContentLoaded', () => {
  const said = sessionStorage.getItem('said');
  if (said) { sessionStorage.removeItem('said'); const p = document.createElement('p'); p.className = 'notice'; p.textContent = said; document.getElementById('notice').replaceChildren(p); }
  shelf.querySelector('[data-now]').addEventListener('click', tryAll);
  wire();
  show();
  tryAll();
  addEventListener('online', tryAll);
  setInterval(tryAll, AGAIN);
  prepare().catch(() => {});
});
