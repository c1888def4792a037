// Runs first in every frame. Replaces everything a payload might call to show that it runs.
(() => {
  const log = console.log.bind(console);
  const probe = { executed: [], current: -1 };

  function trap(name) {
    return function () {
      probe.executed.push([probe.current, name]);
      log('EXECUTED ' + name);
      return new Proxy({}, { get: () => () => {} });
    };
  }

  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker']) {
    window[name] = trap(name);
  }

  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    console[name] = trap('console.' + name);
  }

  // Set on the prototypes, because an own property would look clobbered.
  Document.prototype.write = Document.prototype.writeln = trap('document.write');
  Navigator.prototype.sendBeacon = trap('sendBeacon');
  Object.defineProperty(window, 'probe', { value: probe });

  probe.functions = Object.getOwnPropertyNames(window).filter(n => typeof window[n] === 'function').map(n => [n, window[n]]);

  // A click may only follow addresses that run script. Any other address would navigate away.
  const runs = address => /^[\s\0-\x1f]*(javascript|vbscript|data):/i.test(String(address));
  window.addEventListener('click', event => {
    const link = event.composedPath().find(n => n.localName === 'a' || n.localName === 'area');
    if (link && !runs(link.href?.baseVal ?? link.href)) {
      event.preventDefault();
    }
  }, true);
  window.addEventListener('submit', event => {
    const action = event.submitter?.hasAttribute('formaction') ? event.submitter.formAction : event.target.getAttribute('action');
    if (!runs(action)) {
      event.preventDefault();
    }
  }, true);
})();
