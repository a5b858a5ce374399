//! The HTML document around every page.

use domain::language::Language;
use http::request::Parts;
use leptos::{nonce::use_nonce, prelude::*};
use leptos_axum::ResponseOptions;
use leptos_meta::{HashedStylesheet, MetaTags, provide_meta_context};

use crate::{
    error::AppError,
    layout::StoppedPage,
    look::{Look, Theme},
    routes::App,
    visit::language_of,
};

/// The document around the page that the address names.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    document(options, || view! { <App /> }.into_any())
}

/// The document around the page that says what stopped a request.
pub fn stopped_shell(options: LeptosOptions, error: AppError) -> impl IntoView {
    document(options, move || {
        provide_meta_context();
        view! { <StoppedPage error /> }.into_any()
    })
}

/// Has the browser keep the worker that shows the offline page, once the page itself is there.
const KEEP_WORKER: &str = "if ('serviceWorker' in navigator) addEventListener('load', () => navigator.serviceWorker.register('/offline-worker.js'))";

/// The document. Language and look are decided here, from the request, so that the first byte is right.
fn document(options: LeptosOptions, body: impl FnOnce() -> AnyView) -> impl IntoView {
    let parts = use_context::<Parts>();
    let (language, look) = parts.map_or((Language::En, Look::default()), |parts| {
        (
            language_of(parts.uri.path(), &parts.headers),
            Look::of(&parts.headers),
        )
    });
    set_policy();
    view! {
        <!DOCTYPE html>
        <html lang=language.code() data-theme=look.theme.map(Theme::code) data-text=look.text.code()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="format-detection" content="telephone=no" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <HashedStylesheet options=options.clone() id="style" />
                <HydrationScripts options islands=true />
                <script nonce=use_nonce()>{KEEP_WORKER}</script>
                <MetaTags />
            </head>
            <body>
                {body()}
            </body>
        </html>
    }
}

/// The content policy: nothing but this house's own files, and only the scripts that carry this page's nonce.
fn set_policy() {
    let (Some(nonce), Some(response)) = (use_nonce(), use_context::<ResponseOptions>()) else {
        return;
    };
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; \
         connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
    );
    if let Ok(value) = http::HeaderValue::from_str(&policy) {
        response.insert_header(http::header::CONTENT_SECURITY_POLICY, value);
    }
}
