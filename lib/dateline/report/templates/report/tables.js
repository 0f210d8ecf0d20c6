// Column headers become buttons (sortable.min.js listens to clicks on them); a long table gets a search field.
for (const th of document.querySelectorAll('table.sortable thead th')) {
  if (!th.textContent.trim()) { th.classList.add('no-sort'); continue; }
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...th.childNodes);
  th.append(button);
}
for (const frame of document.querySelectorAll('[data-search]')) {
  const label = document.createElement('label'), field = document.createElement('input'), count = document.createElement('output');
  label.className = 'search';
  field.type = 'search';
  count.textContent = `${frame.dataset.search} rows`;
  label.append('Search the table ', field, count);
  frame.before(label);
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/), rows = [...frame.querySelectorAll('tbody tr')];
    for (const row of rows) row.hidden = !words.every(word => row.textContent.toLowerCase().includes(word));
    const shown = rows.filter(row => !row.hidden).length;
    count.textContent = shown < rows.length ? `${shown} of ${rows.length} rows` : `${rows.length} rows`;
  });
}
