// The ways in which a script can insert HTML into a page, and the checks after each.
(() => {
  const probe = window.probe;
  const After = 'data-after-the-article';

  function parsed(html) {
    const parsed = new DOMParser().parseFromString('<!DOCTYPE html><body>' + html, 'text/html');
    return [...parsed.body.childNodes];
  }

  function template(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  }

  const ways = {
    'innerHTML': (c, html) => { c.innerHTML = html; },
    'innerHTML between others': (c, html) => {
      c.innerHTML = `<i ${After}>before</i>${html}<i ${After}>after</i>`;
      const [first, last] = [c.firstChild, c.lastChild];
      if (first.outerHTML !== `<i ${After}="">before</i>` || last.outerHTML !== `<i ${After}="">after</i>`) {
        return 'what follows was drawn in';
      }
      first.remove();
      last.remove();
    },
    'outerHTML': (c, html) => { c.append(document.createElement('b')); c.firstChild.outerHTML = html; },
    'insertAdjacentHTML': (c, html) => c.insertAdjacentHTML('afterbegin', html),
    'setHTMLUnsafe': (c, html) => c.setHTMLUnsafe(html),
    'createContextualFragment': (c, html) => {
      const range = document.createRange();
      range.selectNodeContents(c);
      c.append(range.createContextualFragment(html));
    },
    'template, cloned': (c, html) => c.append(template(html).cloneNode(true)),
    'template, imported': (c, html) => c.append(document.importNode(template(html), true)),
    'DOMParser, imported': (c, html) => c.append(...parsed(html).map(n => document.importNode(n, true))),
    'DOMParser, adopted': (c, html) => c.append(...parsed(html).map(n => document.adoptNode(n))),
    'parseHTMLUnsafe': (c, html) => c.append(...Document.parseHTMLUnsafe('<!DOCTYPE html><body>' + html).body.childNodes),
    'written again three times': (c, html) => {
      c.innerHTML = html;
      for (let i = 0; i < 3; i++) {
        c.innerHTML = c.innerHTML;
      }
    },
    'cloned and written again': (c, html) => {
      c.innerHTML = html;
      const clone = c.cloneNode(true);
      clone.normalize();
      c.innerHTML = clone.innerHTML;
    },
  };

  probe.ways = Object.keys(ways);
  const settle = () => new Promise(done => setTimeout(done, 50));
  const Group = 50;

  // In a container of flow content, the HTML must stay unchanged.
  probe.take = async (way, containers, articles, isTrusted, isThorough) => {
    const faults = probe.faults(way);
    const round = probe.ways.indexOf(way) % 4;
    for (let start = 0; start < articles.length; start += Group) {
      const stage = document.createElement('div');
      const done = [];
      articles.slice(start, start + Group).forEach((html, i) => {
        const index = start + i;
        faults.at(index);
        const container = document.createElement(containers[index % containers.length]);
        const after = document.createElement('i');
        stage.append(container, after);
        if (i === 0) {
          document.body.append(stage);
        }
        const fault = ways[way](container, html);
        if (fault) {
          faults.add('dangling', fault);
        }
        if (container.innerHTML !== html) {
          faults.add('mutation', container.innerHTML);
        }
        if (container.nextSibling !== after || container.parentNode !== stage) {
          faults.add('break-out', 'what follows is no longer next');
        }
        done.push([container, index]);
      });
      faults.at(start);
      probe.page(faults.add);
      for (const [container, index] of done) {
        // If the HTML reads back unchanged, its tree is the one checked by the thorough way. Only a share is checked again.
        if (!isThorough && container.innerHTML === articles[index] && index % 4 !== round) {
          continue;
        }
        faults.at(index);
        probe.tree(container, isTrusted, isThorough, faults.add);
      }
      stage.remove();
    }
    await settle();
    probe.page(faults.add);
    return JSON.stringify(faults.list);
  };

  // In elements that change how HTML is parsed, the tree may differ, but nothing may run.
  probe.takeAmiss = async (contexts, articles) => {
    const all = [];
    for (const [round, context] of contexts.entries()) {
      const faults = probe.faults('innerHTML of ' + context);
      const stage = document.createElement('div');
      document.body.append(stage);
      stage.innerHTML = context;
      let inner = stage;
      while (inner.firstElementChild) {
        inner = inner.firstElementChild;
      }
      const allow = (kind, detail, at) => kind === 'element' || faults.add(kind, detail, at);
      articles.forEach((html, index) => {
        // Each article is tried in every fifth context, because there are many similar ones.
        if (index % 5 !== round % 5) {
          return;
        }
        faults.at(index);
        inner.innerHTML = html;
        inner.innerHTML = inner.innerHTML;
        probe.tree(inner, true, false, allow);
      });
      stage.remove();
      await settle();
      probe.page(faults.add);
      all.push(...faults.list);
    }
    return JSON.stringify(all);
  };

  // Checks a page that was served with articles in it.
  probe.served = async (articles, first, isTrusted, isSound, isScripted, isThorough) => {
    const faults = probe.faults('served');
    faults.at(first);
    probe.page(faults.add);
    const slots = [...document.body.children];
    if (isSound && slots.length !== articles.length) {
      faults.add('break-out', `${articles.length} articles served, ${slots.length} found`);
    }
    isSound && articles.forEach((html, i) => {
      faults.at(first + i);
      const slot = slots[i];
      const container = slot?.querySelector('[data-container]');
      const after = container?.nextSibling;
      if (container?.innerHTML !== html) {
        faults.add('mutation', container?.innerHTML);
      }
      if (slot?.querySelectorAll(`[${After}]`).length !== 1 || slot.querySelector(`[${After}]`).innerHTML !== 'after ' + (first + i)) {
        faults.add('dangling', slot?.innerHTML);
      }
      if (!after?.hasAttribute?.(After) || slot.querySelectorAll('[data-container]').length !== 1) {
        faults.add('break-out', slot?.innerHTML);
      }
    });
    const allow = isSound ? faults.add : (kind, detail, at) => kind === 'element' || faults.add(kind, detail, at);
    slots.forEach((slot, i) => {
      faults.at(first + i);
      for (const container of isSound ? slot.querySelectorAll('[data-container]') : [slot]) {
        probe.tree(container, isTrusted || !isSound, isThorough, allow, isScripted);
      }
    });
    if (isScripted) {
      await settle();
      probe.page(faults.add);
    }
    return JSON.stringify(faults.list);
  };
})();
