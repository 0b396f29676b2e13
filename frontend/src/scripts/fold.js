/** Buttons that open or close all that folds: `<button data-fold="id of the list" data-open="yes">`. */
export function fold(page) {
  for (const button of page.querySelectorAll("button[data-fold]")) {
    button.addEventListener("click", () => {
      for (const details of page.getElementById(button.dataset.fold).querySelectorAll("details")) {
        details.open = button.dataset.open === "yes";
      }
    });
  }
}
