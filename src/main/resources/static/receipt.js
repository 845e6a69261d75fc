// The receipt on a phone: the button says what it will send, and the page says at once what is lacking.
'use strict';

document.addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('[data-arrival]');
  if (!form) return;
  const colli = form.elements.namedItem('colli');
  const stated = form.elements.namedItem('stated');
  const button = form.querySelector('[data-say]');
  const difference = document.getElementById('difference');
  const silent = button.textContent;

  const say = () => {
    const known = /^\d{1,4}$/.test(colli.value.trim());
    const more = Number(colli.value) - Number(difference.dataset.boxes);
    const words = more === 0 ? difference.dataset.same : more < 0 ? difference.dataset.fewer : difference.dataset.more;
    stated.value = known ? colli.value.trim() : '';
    button.textContent = !known ? silent : Number(colli.value) === 1 ? button.dataset.sayOne : button.dataset.say.replace('#', colli.value.trim());
    difference.textContent = known ? words.replace('#', Math.abs(more)) : '';
  };
  colli.addEventListener('input', say);
  say();
});
