// The packing table without a mouse: Enter goes to the next count, and what is wrong is heard as well as read.
'use strict';

document.addEventListener('DOMContentLoaded', () => {
  const counts = [...document.querySelectorAll('[data-count]')];
  counts.forEach((field, at) => {
    field.addEventListener('keydown', event => {
      const next = counts.slice(at + 1).find(other => other.value.trim() === '');
      if (event.key === 'Enter' && field.value.trim() !== '' && next) {
        event.preventDefault();
        next.focus();
      }
    });
  });

  const wrong = document.querySelector('[data-wrong]');
  const field = document.querySelector('[aria-invalid]') || document.querySelector('[autofocus]');
  if (field) {
    field.focus();
    if ('select' in field.dataset) field.select();
  }
  if (wrong && window.AudioContext) {
    const sound = new AudioContext();
    const tone = sound.createOscillator();
    tone.frequency.value = 220;
    tone.connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.4);
  }
});
