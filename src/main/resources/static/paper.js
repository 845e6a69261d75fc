// A button that prints, where scripts run; without them the browser's own menu prints.
'use strict';

document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// Several papers in one document: each says on how many pages it is. A paper laid out in columns as large as what an A4
// page holds of it has as many columns as pages. Columns do not repeat the head of a table as pages do: it is put where
// each further page of the table begins, and taken away again.
const repeatHeads = leaf => {
  const column = row => Math.floor((row.getBoundingClientRect().left - leaf.getBoundingClientRect().left + 1) / leaf.clientWidth);
  const heads = [];
  leaf.querySelectorAll('thead').forEach(thead => {
    let at = column(thead);
    [...thead.parentElement.querySelectorAll('tbody > tr')].forEach(row => {
      if (column(row) > at) {
        const head = document.createElement('tbody');
        head.append(...[...thead.rows].map(each => each.cloneNode(true)));
        head.style.breakBefore = 'column';
        const rest = row.parentElement;
        if (row.previousElementSibling) {
          const begun = rest.cloneNode(false);
          begun.append(...[...rest.rows].slice(0, row.sectionRowIndex));
          rest.before(begun);
          heads.push(() => rest.prepend(...begun.rows), () => begun.remove());
        }
        rest.before(head);
        heads.push(() => head.remove());
        at = column(row);
      }
    });
  });
  return heads;
};
const bundle = document.querySelector('[data-of]');

if (bundle && !matchMedia('(max-width: 40rem)').matches) {
  const sheet = document.styleSheets[document.styleSheets.length - 1];
  const asOnPaper = { boxSizing: 'content-box', width: '178mm', maxWidth: 'none', height: '261mm', padding: '0', margin: '0',
    columnWidth: '178mm', columnGap: '0', columnFill: 'auto', textRendering: 'geometricPrecision' };
  bundle.querySelectorAll('.leaf').forEach((leaf, index) => {
    Object.assign(leaf.style, asOnPaper);
    const heads = repeatHeads(leaf);
    const pages = Math.round(leaf.scrollWidth / leaf.clientWidth);
    heads.reverse().forEach(takeAway => takeAway());
    Object.keys(asOnPaper).forEach(each => { leaf.style[each] = ''; });
    leaf.dataset.pages = pages;
    const name = `leaf-${index + 1}`;
    sheet.insertRule(`@page ${name} { @bottom-right { content: "${bundle.dataset.page} " counter(${name}) " ${bundle.dataset.of} ${pages}";
      font: 9pt "Times New Roman", "Liberation Serif", serif; } }`, sheet.cssRules.length);
  });
}
