//! Wakes the islands of Saiets in the browser.

/// Called once per page, when the browser is idle; each island is woken by its own export.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
    // Keeps the exports of the islands in the link.
    app::island::awake();
}
