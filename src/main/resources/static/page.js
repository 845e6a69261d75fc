// What every page gains from scripts; each works without.
'use strict';

const LONGEST_PAGE = 2800; // pixels on a phone, above which long tables show their first rows
const FEWEST_ROWS = 3;
const STOPPED_AFTER = 8000; // milliseconds without an answer, after which a form may be sent again

// On a phone the longest tables show as many rows as fit on a page that is not too long, and the others by a press;
// whoever has pressed is shown all of them from then on.
let opened = false;
const onAPhone = () => matchMedia('(max-width: 36rem)').matches;

const shorten = () => {
  if (opened) return;
  let over = document.documentElement.scrollHeight - LONGEST_PAGE;
  const tables = [...document.querySelectorAll('main table:not([data-grid])')]
    .filter(table => table.tBodies[0] && table.offsetHeight && !table.closest('details:not([open])'));
  tables.sort((one, other) => other.offsetHeight - one.offsetHeight);
  tables.forEach(table => {
    const rows = [...table.tBodies[0].rows];
    const heights = rows.map(row => row.offsetHeight);
    const shown = rows.filter(row => !row.hidden).length;
    let kept = shown;
    while (over > 0 && kept > FEWEST_ROWS) over -= heights[--kept];
    if (kept > FEWEST_ROWS && rows[kept] && rows[kept].classList.contains('because')) kept--;
    if (kept < shown) cut(table, rows.slice(kept));
  });
};

// What says nothing takes no line of its own there.
const quieten = () => {
  document.querySelectorAll('table.stack td[data-label]').forEach(cell => {
    if (/^[–\s]*$/.test(cell.textContent) && !cell.querySelector('input, select, svg, meter')) cell.classList.add('quiet');
  });
};

const cut = (table, rows) => {
  const place = table.closest('.table-responsive, .board-scroll') || table;
  const before = place.nextElementSibling;
  if (before && before.matches('.more-rows')) before.remove();
  const more = document.createElement('button');
  const show = () => { rows.forEach(row => { row.hidden = false; }); more.remove(); };
  more.type = 'button';
  more.className = 'btn btn-outline-primary noprint more-rows';
  more.textContent = document.getElementById('page-words').dataset.more.replace('#', rows.length);
  more.addEventListener('click', () => { opened = true; show(); rows[0].tabIndex = -1; rows[0].focus(); });
  rows.forEach(row => { row.hidden = true; });
  addEventListener('beforeprint', show);
  place.after(more);
};

// What is wider than its place says so, because a part that is cut off does not look cut off.
const hintAtWidth = () => {
  document.querySelectorAll('main .table-responsive, main .board-scroll, main .grid-scroll, main .tide').forEach(part => {
    const before = part.previousElementSibling;
    const said = before && before.matches('.wide-hint') || part.closest('form') && part.closest('form').previousElementSibling && part.closest('form').previousElementSibling.matches('.wide-hint');
    if (part.scrollWidth <= part.clientWidth + 1 || said) return;
    const hint = document.createElement('p');
    hint.className = 'hint wide-hint told noprint';
    hint.textContent = part.dataset.wide || words().wide;
    part.before(hint);
  });
};

document.addEventListener('DOMContentLoaded', () => {
  // The error summary takes the focus, so that it is read first.
  const summary = document.querySelector('[data-focus]');
  if (summary) summary.focus();

  // What is looked at now and then is folded on a phone; one that an address points into is left open.
  if (onAPhone()) {
    const wanted = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    const asked = /[?&](q|sort|show|page|within)=/.test(location.search);
    const wrong = part => part.querySelector('.field-error, .is-invalid');
    document.querySelectorAll('details.fold').forEach(part => { part.open = asked || Boolean(wanted && part.contains(wanted) || wrong(part)); });
    addEventListener('beforeprint', () => document.querySelectorAll('details.fold').forEach(part => { part.open = true; }));
    quieten();
    if (!wanted || !wanted.closest('main table')) shorten();
  }
  hintAtWidth();

  // A password can be looked at while it is typed.
  document.querySelectorAll('[data-reveal]').forEach(button => {
    const field = document.getElementById(button.dataset.reveal);
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(shown));
    });
    field.form.addEventListener('submit', () => { field.type = 'password'; });
  });

  // Whoever chooses a driver whom the office knows gets the telephone with the name.
  document.querySelectorAll('input[list="known-drivers"]').forEach(driver => {
    driver.addEventListener('change', () => {
      const phone = document.getElementById(driver.id.replace(/driver$/, 'phone'));
      const known = [...driver.list.options].find(one => one.value === driver.value.trim());
      if (known && known.label !== known.value && phone && !phone.value) phone.value = known.label;
    });
  });

  // Whom the office knows is added to a list of names by a press.
  document.querySelectorAll('.known-names').forEach(known => document.querySelectorAll(`textarea[name$="${known.dataset.list}"]`).forEach(list => {
    const row = document.createElement('p');
    row.className = 'add-names';
    [...known.children].forEach(one => {
      const add = document.createElement('button');
      add.type = 'button';
      add.className = 'btn btn-outline-primary btn-sm';
      add.textContent = known.dataset.add.replace('#', one.textContent);
      add.addEventListener('click', () => {
        const names = list.value.split('\n').map(name => name.trim()).filter(name => name);
        if (!names.includes(one.textContent)) list.value = [...names, one.textContent].join('\n');
      });
      row.append(add);
    });
    list.after(row);
  }));

  // A menu closes when something else is pressed, and with Escape, which gives the focus back.
  const menus = () => document.querySelectorAll('details.more[open], details.account[open]');
  document.addEventListener('click', event => {
    menus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
  });

  // A text that is there to be passed on is copied by a press; without a clipboard it is chosen, ready to be copied.
  document.querySelectorAll('[data-copies]').forEach(button => {
    const field = document.getElementById(button.dataset.copies);
    const asked = button.textContent;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      field.focus();
      field.select();
      if (!navigator.clipboard) return;
      navigator.clipboard.writeText(field.value).then(() => {
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = asked; }, 4000);
      }, () => {});
    });
  });
});

// A form is sent once: a second press while the first is under way is dropped, and the page says that it is sending.
// Where nothing comes back, because the sending was stopped or the line is bad, it can be sent again; the server tells
// a second sending from a second entry.
const words = () => document.getElementById('page-words').dataset;

const release = form => {
  delete form.dataset.sent;
  form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
};

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  const button = event.submitter || form;
  if (event.submitter) button.setAttribute('aria-busy', 'true');
  let state = form.querySelector('.sending');
  if (!state) {
    state = document.createElement('p');
    state.className = 'sending';
    state.setAttribute('role', 'status');
    form.append(state);
  }
  setTimeout(() => { if (form.dataset.sent) state.textContent = words().sending; }, 300);
  setTimeout(() => {
    if (!form.dataset.sent) return;
    release(form);
    state.textContent = words().again;
  }, STOPPED_AFTER);
});

// A date that is typed in part is sent as one that cannot be read, not as none: the page then says so at its field.
document.addEventListener('formdata', event => {
  for (const field of event.target.elements) {
    if (field.name && field.validity && field.validity.badInput) event.formData.set(field.name, '?');
  }
});

// Whoever signs out, or meets the end of the session, leaves no page behind on the phone. Answers that the office has not got yet stay, and are told of first.
document.addEventListener('submit', event => {
  const form = event.target;
  if (!/\/sign-out$/.test(form.getAttribute('action') || '')) return;
  let kept = [];
  try { kept = JSON.parse(localStorage.getItem('kept')) || []; } catch (unreadable) { /* nothing that could be sent */ }
  const unsent = kept.filter(item => item.who === words().who).length;
  if (unsent && !form.dataset.warned) {
    event.preventDefault();
    event.stopImmediatePropagation();
    form.dataset.warned = 'yes';
    const warning = document.createElement('p');
    warning.className = 'warn';
    warning.textContent = words().unsent.replace('#', unsent);
    form.prepend(warning);
  } else if ('caches' in window) {
    caches.delete('receipts');
  }
}, true);
if (location.pathname === '/sign-in' && /[?&](out|ended)\b/.test(location.search) && 'caches' in window) caches.delete('receipts');

// Coming back with the browser's own button shows the form as it was left, ready to be sent.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(release);
  document.querySelectorAll('.sending').forEach(state => state.remove());
});

// What is fetched anew takes the place of what was there only when it is an answer. Otherwise the page stays as it is
// and says of when it is; whatever asks by itself goes on asking.
let asOf = new Date();
let focused = null;
let unfolded = [];

const folds = part => [...part.querySelectorAll('details')];

const polls = element => /^(every|load)/.test(element.getAttribute('data-hx-trigger') || '');

const say = text => { document.getElementById('stale').textContent = text; };

const stale = () => {
  const time = asOf.toLocaleTimeString('id', { hour: '2-digit', minute: '2-digit' });
  say(words().stale.replace('#', time));
};

const problem = xhr => {
  const page = new DOMParser().parseFromString(xhr.responseText, 'text/html');
  const told = page.querySelector('main') || page.body;
  document.getElementById('notice').replaceChildren(...told.childNodes);
};

const key = element => {
  if (!element || element === document.body) return null;
  for (const name of ['id', 'href', 'name']) {
    const value = element.getAttribute(name);
    if (value) return `${element.localName}[${name}="${CSS.escape(value)}"]`;
  }
  return element.localName === 'summary' ? 'summary' : null;
};

// What a page asks by itself again and again keeps nobody signed in.
document.addEventListener('htmx:configRequest', event => {
  if (!event.detail.triggeringEvent) event.detail.headers['X-By-Itself'] = '1';
});

document.addEventListener('htmx:beforeSwap', event => {
  const { xhr, requestConfig } = event.detail;
  if (xhr.status >= 400) {
    event.detail.shouldSwap = false;
    if (polls(requestConfig.elt)) stale(); else problem(xhr);
    return;
  }
  asOf = new Date();
  say('');
  focused = key(document.activeElement);
  unfolded = folds(event.detail.target).map(part => part.open);
});

['htmx:sendError', 'htmx:timeout'].forEach(name => document.addEventListener(name, stale));

// What came later leaves open what was open and makes a page no longer than it may be; whoever was reading on with the
// keyboard stays there.
document.addEventListener('htmx:afterSettle', event => {
  const now = folds(event.detail.elt);
  if (now.length === unfolded.length) now.forEach((part, at) => { part.open = unfolded[at]; });
  if (onAPhone()) {
    quieten();
    if (!location.hash) shorten();
  }
  hintAtWidth();
  const same = focused && document.activeElement === document.body && document.querySelector(focused);
  if (same) same.focus({ preventScroll: true });
});
