// A button that prints, where scripts run; without them the browser's own menu prints.
'use strict';

document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// Several papers in one document: each says on how many pages it is. A paper laid out in columns as large as what an A4
// page holds of it has as many columns as pages.
const bundle = document.querySelector('[data-of]');

if (bundle && !matchMedia('(max-width: 40rem)').matches) {
  const sheet = document.styleSheets[document.styleSheets.length - 1];
  const asOnPaper = { boxSizing: 'content-box', width: '178mm', maxWidth: 'none', height: '261mm', padding: '0', margin: '0',
    columnWidth: '178mm', columnGap: '0', columnFill: 'auto', textRendering: 'geometricPrecision' };
  bundle.querySelectorAll('.leaf').forEach((leaf, index) => {
    Object.assign(leaf.style, asOnPaper);
    const pages = Math.round(leaf.scrollWidth / leaf.clientWidth);
    Object.keys(asOnPaper).forEach(each => { leaf.style[each] = ''; });
    leaf.dataset.pages = pages;
    const name = `leaf-${index + 1}`;
    sheet.insertRule(`@page ${name} { @bottom-right { content: "${bundle.dataset.page} " counter(${name}) " ${bundle.dataset.of} ${pages}";
      font: 9pt "Times New Roman", "Liberation Serif", serif; } }`, sheet.cssRules.length);
  });
}
