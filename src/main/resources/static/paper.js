// A button that prints, where scripts run; without them the browser's own menu prints.
'use strict';

document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
