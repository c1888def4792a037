// Inspects HTML after a page has inserted it. Dangerous things are listed here separately, so that the test does not share a mistake with the lists of what is
// allowed. Elements are read through their prototypes, because a form's own properties may be clobbered.
(() => {
  // Without scripting, the traps do not exist.
  const probe = window.probe ??= { executed: [], current: -1, functions: [] };
  const attributesOf = Object.getOwnPropertyDescriptor(Element.prototype, 'attributes').get;
  const nameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName').get;
  const spaceOf = Object.getOwnPropertyDescriptor(Element.prototype, 'namespaceURI').get;
  const dispatch = EventTarget.prototype.dispatchEvent;

  const handlers = new Set();
  for (const type of [HTMLElement, SVGElement, MathMLElement, HTMLBodyElement, HTMLMediaElement, HTMLVideoElement, SVGAnimationElement, Element, Document, Window]) {
    Object.getOwnPropertyNames(type.prototype).filter(n => n.startsWith('on')).forEach(n => handlers.add(n));
  }
  Object.getOwnPropertyNames(window).filter(n => n.startsWith('on')).forEach(n => handlers.add(n));
  const handlerNames = [...handlers];
  const usualHandlers = ['onclick', 'onload', 'onerror', 'onfocus', 'onmouseover', 'ontoggle'];

  const forbidden = new Set(('script object embed applet base meta link template noscript noembed noframes xmp plaintext listing mglyph malignmark '
    + 'annotation-xml foreignobject svg animate set use frame frameset title html head body param marquee portal fencedframe maction '
    + 'geolocation permission usermedia selectedcontent slot').split(' '));
  // The part of SVG that only draws. In HTML, these names are forbidden.
  const drawing = new Set(('svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan lineargradient radialgradient stop').split(' '));
  const articleOnly = new Set('style form button select textarea option fieldset datalist output'.split(' '));
  const addresses = new Set(('href src action formaction data poster cite background ping longdesc usemap manifest codebase code icon dynsrc lowsrc profile '
    + 'classid archive srcset imagesrcset xlink:href itemid resource about vocab from to by values value attributionsrc').split(' '));
  // The colon is required: a link to an article "javascript-closures" is fine. Other characters before the colon may be dropped by some parser.
  const script = /^((javascript|vbscript|livescript|mocha)[^\w.\-\/?#]*:|data:(?!image\/(png|jpe?g|pjpeg|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon);base64,))/i;

  const special = { click: () => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }) };
  const events = names => names.map(n => [n, new Event(n)]);
  const all = events([...new Set([...handlerNames.map(n => n.slice(2)), 'focusin', 'focusout', 'begin', 'end', 'repeat', 'start', 'finish', 'bounce', 'show'])]
    .filter(n => n !== 'click'));
  const usual = events(['load', 'error', 'focus', 'mouseover', 'toggle', 'animationstart', 'animationend', 'transitionend', 'input', 'keydown']);

  probe.fire = (element, isThorough) => {
    for (const [, event] of isThorough ? all : usual) {
      dispatch.call(element, event);
    }
    dispatch.call(element, special.click());
  };

  // Finds the properties that an object no longer inherits from its prototypes, because a named element takes precedence.
  probe.clobbered = object => {
    const found = [];
    const seen = new Set(['all', 'activeElement', 'lastModified', 'timeline']);
    for (let level = Object.getPrototypeOf(object); level; level = Object.getPrototypeOf(level)) {
      for (const name of Object.getOwnPropertyNames(level)) {
        if (seen.has(name)) {
          continue;
        }
        seen.add(name);
        const own = Object.getOwnPropertyDescriptor(level, name);
        if (!own.get && !('value' in own)) {
          continue;
        }
        let expected;
        try { expected = own.get ? own.get.call(object) : own.value; } catch { continue; }
        const actual = object[name];
        const isSame = Object.is(actual, expected) || (typeof actual === 'object' && actual && expected && !(actual instanceof Node)
          && Object.getPrototypeOf(actual) === Object.getPrototypeOf(expected));
        if (!isSame) {
          found.push(name);
        }
      }
    }
    return found;
  };

  probe.page = add => {
    probe.clobbered(document).forEach(n => add('clobbered', 'document.' + n));
    probe.functions.filter(([n, f]) => window[n] !== f).forEach(([n]) => add('clobbered', 'window.' + n));
    if (document.title !== 'Article' || document.baseURI !== location.href || document.location !== window.location) {
      add('break-out', 'title, base or location changed');
    }
    for (const element of [document.documentElement, document.head, document.body]) {
      if (attributesOf.call(element).length > 0) {
        add('break-out', 'attributes of ' + element.localName);
      }
    }
    if (document.head.querySelector(':not([data-own])')) {
      add('break-out', 'into head');
    }
    probe.executed.splice(0).forEach(([index, name]) => add('executed', name, index));
  };

  function address(element, name, local, value, add) {
    const plain = value.replace(/[\s\0-\x20\x7f-\xa0\ufeff]/g, '');
    const candidates = name.endsWith('srcset') ? plain.split(',') : [plain];
    // The values of form controls are numbers or texts, not addresses.
    const isAddress = addresses.has(name) && !(name === 'value' && local !== 'param');
    if (isAddress && candidates.some((c, i) => script.test(c) && !(name.endsWith('srcset') && i > 0 && c.startsWith('data')))) {
      add('address', `${local}[${name}=${value.slice(0, 80)}]`);
    }
  }

  probe.element = (element, isTrusted, isThorough, add) => {
    const local = nameOf.call(element);
    const lower = local.toLowerCase();
    const isSvg = spaceOf.call(element).includes('svg');
    if (isSvg ? !drawing.has(lower) : forbidden.has(lower) || (!isTrusted && articleOnly.has(lower))) {
      add('element', `<${local}>`);
    }
    if (isSvg && (lower === 'title' || lower === 'desc') && element.firstElementChild) {
      add('element', `<${element.firstElementChild.localName}> in <${local}>`);
    }
    for (const attribute of attributesOf.call(element)) {
      const name = attribute.name.toLowerCase();
      if (/^on/.test(name) || name === 'srcdoc' || name === 'is') {
        add('handler', `${local}[${name}]`);
      }
      address(element, name, local, attribute.value, add);
      // A drawing may refer only to its own page. Links in the text that a page puts into a drawing are ordinary links.
      const leavesPage = /url\((?!\s*['"]?#)/i.test(attribute.value) || (local !== 'a' && /(^|:)href$/.test(name) && !attribute.value.startsWith('#'));
      if (isSvg && name !== 'class' && !name.startsWith('aria-') && leavesPage) {
        add('address', `${local}[${name}=${attribute.value.slice(0, 80)}]`);
      }
    }
    // Handlers are set by attributes, so it would only waste time to read all of the hundred properties in every way.
    for (const name of isThorough ? handlerNames : usualHandlers) {
      if (typeof element[name] === 'function') {
        add('handler', `${local}.${name}`);
      }
    }
    for (const name of ['href', 'src', 'action', 'formAction', 'data']) {
      const value = element[name];
      if (typeof value === 'string' && name !== 'formAction' && /^(javascript|vbscript|data:text)/i.test(value)) {
        add('address', `${local}.${name}=${value.slice(0, 80)}`);
      }
    }
    if (local === 'form') {
      probe.clobbered(element).forEach(n => add('clobbered', 'form.' + n));
    }
  };

  // If scripts cannot run, no events are fired, because a click could only navigate away.
  probe.tree = (root, isTrusted, isThorough, add, isFired = true) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
    const elements = [];
    while (walker.nextNode()) {
      if (walker.currentNode.nodeType !== Node.ELEMENT_NODE) {
        add('element', 'a comment');
      } else {
        elements.push(walker.currentNode);
      }
    }
    for (const element of elements) {
      probe.element(element, isTrusted, isThorough, add);
    }
    for (const element of isFired ? elements : []) {
      probe.fire(element, isThorough);
    }
  };

  // Records faults with their kind, way, and article.
  probe.faults = way => {
    const list = [];
    let index = -1;
    const add = (kind, detail, at) => list.push({ kind, way, index: at ?? index, detail });
    return { list, add, at(i) { index = probe.current = i; } };
  };
})();
