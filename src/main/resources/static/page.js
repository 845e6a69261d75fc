// What every page gains from scripts; each works without.
'use strict';

document.addEventListener('DOMContentLoaded', () => {
  // The error summary takes the focus, so that it is read first.
  const summary = document.querySelector('[data-focus]');
  if (summary) summary.focus();
});

// A form is sent once: a second press while the first is under way is dropped.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  const button = event.submitter;
  if (button) button.setAttribute('aria-busy', 'true');
});

// A date that is typed in part is sent as one that cannot be read, not as none: the page then says so at its field.
document.addEventListener('formdata', event => {
  for (const field of event.target.elements) {
    if (field.name && field.validity && field.validity.badInput) event.formData.set(field.name, '?');
  }
});

// Coming back with the browser's own button shows the form as it was left, ready to be sent.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
});

// Problem pages answered to htmx are words to be shown, not errors to be swallowed.
document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.status >= 400) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
