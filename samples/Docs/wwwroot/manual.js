// All of this is on top: without it every page can be read and every link be followed.
"use strict";
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  // Before the page is painted, so that it does not flash.
  try {
    if (localStorage.getItem("theme")) { root.dataset.theme = localStorage.getItem("theme"); }
  } catch { /* Storage may be forbidden. */ }

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".theme");
    const isDark = () => (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
    const say = () => button.setAttribute("aria-pressed", isDark());
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch { /* For this page only. */ }
      say();
    });
    dark.addEventListener("change", say);
    say();
    document.querySelector(".content-nav [aria-current=page]")?.scrollIntoView({ block: "nearest" });
    scrollTo(0, location.hash ? scrollY : 0);

    // What scrolls can be reached with the keyboard.
    for (const box of document.querySelectorAll(".prose pre, .prose pre > code, .prose table")) {
      if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) { box.tabIndex = 0; }
    }
  });
})();
