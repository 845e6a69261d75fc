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

  // Where the browser reads codes itself, a phone's camera does what a scanner would.
  const code = document.querySelector('[data-camera]');
  if (code && 'BarcodeDetector' in window && navigator.mediaDevices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-outline-primary';
    button.textContent = code.dataset.camera;
    code.form.append(' ', button);
    button.addEventListener('click', async () => {
      button.disabled = true;
      const video = document.createElement('video');
      video.playsInline = true;
      try {
        video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        code.form.append(video);
        await video.play();
        const detector = new BarcodeDetector({ formats: ['qr_code'] });
        let found = [];
        while (found.length === 0) {
          await new Promise(later => setTimeout(later, 200));
          found = await detector.detect(video);
        }
        code.value = found[0].rawValue;
        code.form.requestSubmit();
      } catch {
        button.textContent = code.dataset.noCamera;
      }
      if (video.srcObject) video.srcObject.getTracks().forEach(track => track.stop());
    });
  }

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
