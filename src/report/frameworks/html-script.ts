/**
 * The script of the HTML report: filters by framework, level and words, opens what a link leads to, and opens everything for paper
 * where the browser cannot do that by style. It writes text and the attributes `hidden` and `open`, and makes no element.
 */
export const SCRIPT = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (query) => [...document.querySelectorAll(query)];
  const frameworks = all('.framework').map((element) => ({
    element,
    nothing: element.querySelector('.nothing'),
    sections: [...element.querySelectorAll('.section')],
  }));
  const controls = all('.control').map((element) => ({ element, framework: element.closest('.framework').id }));
  const rules = all('.rule').map((element) => ({ element }));
  const boxes = all('.states input');
  const [framework, level, text] = ['page:framework', 'page:level', 'page:text'].map(byId);
  const textOf = (item) => (item.text ??= item.element.textContent.toLowerCase());

  const apply = () => {
    const states = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = text.value.toLowerCase().split(/\\s+/u).filter((word) => word !== '');
    const hasWords = (item) => words.every((word) => textOf(item).includes(word));
    let shown = 0;
    for (const item of controls) {
      const { state, level: own = '' } = item.element.dataset;
      const isShown =
        states.has(state) &&
        (framework.value === '' || framework.value === item.framework) &&
        (level.value === '' || level.value === own) &&
        hasWords(item);
      item.element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const item of rules) item.element.hidden = !hasWords(item);
    for (const { element, nothing, sections } of frameworks) {
      element.hidden = framework.value !== '' && framework.value !== element.id;
      for (const section of sections) section.hidden = section.querySelector('.control:not([hidden])') === null;
      nothing.hidden = sections.some((section) => !section.hidden);
    }
    byId('page:count').textContent = shown + ' of ' + controls.length + ' controls shown';
  };

  const showAll = () => {
    for (const box of boxes) box.checked = true;
    for (const field of [framework, level, text]) field.value = '';
    apply();
  };

  const openTarget = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { return; }
    const target = id === '' ? null : byId(id);
    if (target === null || !target.matches('details')) return;
    if (target.closest('[hidden]') !== null) showAll();
    target.open = true;
    target.scrollIntoView();
    target.firstElementChild.focus({ preventScroll: true });
  };

  byId('page:controls').querySelector('.scripted').hidden = false;
  for (const field of [...boxes, framework, level]) field.addEventListener('change', apply);
  let waiting = 0;
  text.addEventListener('input', () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(apply);
  });
  byId('page:reset').addEventListener('click', () => { showAll(); text.focus(); });
  byId('page:open').addEventListener('click', () => {
    for (const { element } of controls) if (!element.hidden) element.open = true;
  });
  byId('page:close').addEventListener('click', () => {
    for (const { element } of [...controls, ...rules]) element.open = false;
  });
  addEventListener('hashchange', openTarget);
  if (!CSS.supports('selector(::details-content)')) {
    let opened = [];
    addEventListener('beforeprint', () => {
      opened = all('details:not([open])');
      for (const element of opened) element.open = true;
    });
    addEventListener('afterprint', () => { for (const element of opened) element.open = false; });
  }
  apply();
  openTarget();
})();
`;
