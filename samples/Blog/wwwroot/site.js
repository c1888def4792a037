// All of this is on top: without it every page can be read and every link be followed.
"use strict";
(() => {
  const words = document.currentScript.dataset;
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  // Before the page is painted, so that it does not flash.
  const theme = () => localStorage.getItem("theme");
  const show = () => theme() ? root.setAttribute("data-theme", theme()) : root.removeAttribute("data-theme");
  try { show(); } catch { /* Storage may be forbidden. */ }

  document.addEventListener("DOMContentLoaded", () => {
    switchTheme();
    document.querySelectorAll(".prose pre").forEach(addTools);
    followHeadings();
    enlargeImages();
    // A picture from elsewhere may be gone: it leaves no hole.
    document.querySelectorAll(".thumb, .lead img").forEach(image => {
      const gone = () => (image.closest(".lead") ?? image).remove();
      image.complete && !image.naturalWidth ? gone() : image.addEventListener("error", gone);
    });
  });

  function switchTheme() {
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
  }

  function addTools(block) {
    const code = block.querySelector("code") ?? block;
    const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1];
    const box = document.createElement("div");
    box.className = "code";
    block.replaceWith(box);
    box.append(block);
    if (language) {
      box.dataset.language = language;
    }
    if (navigator.clipboard) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words.copy;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(code.innerText);
        button.textContent = words.copied;
        setTimeout(() => { button.textContent = words.copy; }, 2000);
      });
      box.prepend(button);
    }
  }

  function followHeadings() {
    const links = new Map([...document.querySelectorAll(".contents a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
    const mark = () => {
      const current = headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight / 4) ?? null;
      links.forEach((link, id) => id === current?.id ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current"));
    };
    if (headings.length > 0) {
      addEventListener("scroll", mark, { passive: true });
      mark();
    }
  }

  function enlargeImages() {
    const images = [...document.querySelectorAll(".prose img")].filter(image => image.alt && !image.closest("a"));
    if (images.length === 0) {
      return;
    }
    const dialog = document.createElement("dialog");
    dialog.className = "zoom";
    dialog.addEventListener("click", () => dialog.close());
    document.body.append(dialog);
    images.forEach(image => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "enlarge";
      button.setAttribute("aria-label", `${words.enlarge}: ${image.alt}`);
      image.replaceWith(button);
      button.append(image);
      button.addEventListener("click", () => {
        const large = image.cloneNode();
        large.removeAttribute("loading");
        dialog.replaceChildren(large);
        dialog.setAttribute("aria-label", image.alt);
        dialog.showModal();
      });
    });
  }
})();
