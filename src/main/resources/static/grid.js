// A table of fields used like a spreadsheet; without this it is a form.
'use strict';

document.querySelectorAll('table[data-grid]').forEach(table => {
  const body = table.tBodies[0];
  const fieldIn = cell => cell && cell.querySelector('input:not([type=hidden]):not([type=checkbox]), select');
  const at = (row, column) => body.rows[row] && body.rows[row].cells[column];
  const place = field => {
    const cell = field.closest('td');
    return { row: cell.parentNode.sectionRowIndex, column: cell.cellIndex };
  };

  const go = (row, column) => {
    const field = fieldIn(at(row, column));
    if (!field) return false;
    field.focus();
    if (field.select) field.select();
    return true;
  };

  // The next cell in a direction that can be changed; past the end nothing happens.
  const move = (field, down, right) => {
    let { row, column } = place(field);
    do {
      row += down;
      column += right;
      if (!at(row, column)) return false;
    } while (!fieldIn(at(row, column)));
    return go(row, column);
  };

  // Arrows move the caret within a text first.
  const atEdge = (field, end) => field.selectionStart === null
    || (field.selectionStart === 0 && field.selectionEnd === field.value.length)
    || (field.selectionStart === field.selectionEnd && field.selectionStart === (end ? field.value.length : 0));

  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  // What stood in a cell when it was entered, for who gives its change up.
  table.addEventListener('focusin', event => {
    if (event.target.matches('input, select')) event.target.dataset.entered = event.target.value;
  });

  // The cell takes what stands in the nearest one above it that can be changed.
  const fillDown = field => {
    const { row, column } = place(field);
    for (let above = row - 1; above >= 0; above--) {
      const from = fieldIn(at(above, column));
      if (from) {
        put(field, from.localName === 'select' ? from.options[from.selectedIndex].text : from.value);
        return;
      }
    }
  };

  table.addEventListener('keydown', event => {
    const field = event.target;
    if (field.matches('input:not([type=hidden]):not([type=checkbox]), select') && !event.isComposing) {
      if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        fillDown(field);
        return;
      }
      if (event.key === 'Escape' && field.dataset.entered !== undefined && field.value !== field.dataset.entered) {
        event.preventDefault();
        event.stopPropagation();
        field.value = field.dataset.entered;
        if (field.select) field.select();
        return;
      }
    }
    if (!field.matches('input:not([type=hidden]):not([type=checkbox]), select') || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      move(field, event.shiftKey ? -1 : 1, 0);
      return;
    }
    const step = steps[event.key];
    if (!step || event.shiftKey) return;
    if (field.localName === 'select' && step[0]) return;
    if (field.localName === 'input' && step[1] && !atEdge(field, step[1] > 0)) return;
    if (move(field, step[0], step[1])) event.preventDefault();
  });

  // Cells as spreadsheets copy them: tabs between, lines below each other, quoted where one holds either.
  const block = text => {
    const rows = [[]];
    let cell = '';
    let quoted = false;
    const end = () => { rows[rows.length - 1].push(cell); cell = ''; };
    const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    for (let i = 0; i < clean.length; i++) {
      const c = clean[i];
      if (quoted) {
        if (c === '"' && clean[i + 1] === '"') { cell += c; i++; } else if (c === '"') quoted = false; else cell += c;
      } else if (c === '"' && cell === '') quoted = true;
      else if (c === '\t') end();
      else if (c === '\n') { end(); rows.push([]); } else cell += c;
    }
    end();
    return rows;
  };

  // A table that grows has an empty row at its end, which is copied.
  const grow = () => {
    const last = body.rows[body.rows.length - 1];
    if (!last || !last.classList.contains('added')) return false;
    const number = body.rows.length;
    const row = last.cloneNode(true);
    row.querySelectorAll('[name], [id]').forEach(element => {
      if (element.name) element.name = element.name.replace(/^([a-z])\d+/, `$1${number}`);
      if (element.id) element.id = element.id.replace(/^c\d+/, `c${number}`);
      if (element.matches('input, select') && element.type !== 'hidden') element.value = '';
    });
    const who = table.dataset.new.replace('#', number + 1);
    row.cells[0].querySelector('span').textContent = who;
    row.querySelectorAll('[aria-label]').forEach(element => {
      element.setAttribute('aria-label', `${who}: ${element.closest('td').dataset.label}`);
      element.removeAttribute('aria-invalid');
      element.removeAttribute('aria-describedby');
      element.classList.remove('is-invalid');
    });
    row.querySelectorAll('.field-error').forEach(error => error.remove());
    body.append(row);
    return true;
  };

  const put = (field, text) => {
    const value = text.trim();
    if (field.localName === 'select') {
      const same = [...field.options].find(option => option.text.trim().toLowerCase() === value.toLowerCase());
      if (same) { field.value = same.value; return; }
      const other = new Option(value, value); // told by the page that comes next
      field.add(other, 1);
      field.value = value;
    } else {
      field.value = value.replace(/\n/g, ' ');
    }
  };

  table.addEventListener('paste', event => {
    const field = event.target.closest('input:not([type=hidden]):not([type=checkbox]), select');
    const text = event.clipboardData && event.clipboardData.getData('text/plain');
    if (!field || !text || !/[\t\n]/.test(text.replace(/[\r\n]+$/, ''))) return;
    event.preventDefault();
    const start = place(field);
    let filled = 0;
    let over = 0;
    block(text).forEach((cells, down) => {
      const row = start.row + down;
      if (!body.rows[row]) grow();
      cells.forEach((cell, right) => {
        const to = fieldIn(at(row, start.column + right));
        if (to) { put(to, cell); filled++; } else if (cell.trim()) over++;
      });
    });
    const words = [table.dataset.pasted.replace('#', filled)];
    if (over) words.push(table.dataset.over.replace('#', over));
    table.closest('form').querySelector('.grid-state').textContent = words.join(' ');
  });
});
