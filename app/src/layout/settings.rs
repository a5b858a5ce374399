//! Theme and text size. A plain form; it works without scripts, and the page comes back where it was.

use leptos::{form::ActionForm, prelude::*};

use crate::{
    i18n::t,
    look::{ChooseLook, TextSize, Theme},
    visit::Address,
};

/// The choices, folded away until somebody wants them.
#[component]
pub(super) fn Settings(address: Address) -> impl IntoView {
    let (language, look) = (address.language, address.look);
    let themes = std::iter::once((
        "device",
        t::layout::theme_device(language),
        look.theme.is_none(),
    ))
    .chain(Theme::ALL.iter().map(|theme| {
        (
            theme.code(),
            theme_name(*theme, language),
            look.theme == Some(*theme),
        )
    }))
    .map(|(code, name, chosen)| choice("theme", code, name, chosen))
    .collect_view();
    let sizes = TextSize::ALL
        .iter()
        .map(|size| {
            choice(
                "text",
                size.code(),
                size_name(*size, language),
                look.text == *size,
            )
        })
        .collect_view();
    view! {
        <details class="look">
            <summary>{t::layout::look(language)}</summary>
            <ActionForm action={ServerAction::<ChooseLook>::new()} attr:class="look__form">
                <fieldset>
                    <legend>{t::layout::text_size(language)}</legend>
                    {sizes}
                </fieldset>
                <fieldset>
                    <legend>{t::layout::theme(language)}</legend>
                    {themes}
                </fieldset>
                <button type="submit" class="button button--quiet">{t::layout::keep_look(language)}</button>
            </ActionForm>
        </details>
    }
}

/// One choice of a group.
fn choice(
    group: &'static str,
    code: &'static str,
    name: &'static str,
    chosen: bool,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" name=group value=code checked=chosen />
            <span>{name}</span>
        </label>
    }
}

fn theme_name(theme: Theme, language: domain::language::Language) -> &'static str {
    match theme {
        Theme::Light => t::layout::theme_light(language),
        Theme::Dark => t::layout::theme_dark(language),
        Theme::Contrast => t::layout::theme_contrast(language),
    }
}

fn size_name(size: TextSize, language: domain::language::Language) -> &'static str {
    match size {
        TextSize::Normal => t::layout::text_normal(language),
        TextSize::Large => t::layout::text_large(language),
        TextSize::Largest => t::layout::text_largest(language),
    }
}
