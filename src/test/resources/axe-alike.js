// Runs axe on a page from which the third and later of neighbours that are built alike are taken out, and puts them back.
const [tell] = arguments;
const told = /^(aria-.*|role|type|lang|scope|tabindex|class)$/; // attributes whose values count, of the others the names
const shapes = new Map();
const kinds = new Map();
const away = [];

function remember(part) {
    const attributes = [...part.attributes].map(a => told.test(a.name) ? `${a.name}=${a.value}` : a.name).sort();
    const words = [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()) ? 'words' : '';
    const shape = [part.localName, attributes, words, ...[...part.children].map(remember)].join(' ');
    if (!kinds.has(shape)) {
        kinds.set(shape, kinds.size);
    }
    shapes.set(part, kinds.get(shape));
    return kinds.get(shape);
}

function thin(part) {
    const met = new Map();
    for (const child of [...part.children]) {
        const before = met.get(shapes.get(child)) ?? 0;
        met.set(shapes.get(child), before + 1);
        if (before < 2) {
            thin(child);
        } else {
            const place = document.createComment('');
            child.replaceWith(place);
            away.push([place, child]);
        }
    }
}

remember(document.body);
thin(document.body);
axe.run(document, { resultTypes: ['violations'] })
    .then(found => found.violations.flatMap(rule =>
        rule.nodes.map(node => `${rule.id} (${rule.impact}): ${rule.help}\n    ${node.html}`)))
    .catch(problem => [String(problem)])
    .then(found => {
        away.forEach(([place, child]) => place.replaceWith(child));
        tell(found);
    });
