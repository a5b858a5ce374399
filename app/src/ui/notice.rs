//! A notice: something a reader should not miss, in words first and colour second.

use leptos::prelude::*;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Plain,
    /// It went well.
    Good,
    /// Something to do.
    Attention,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "notice",
            Self::Good => "notice notice--good",
            Self::Attention => "notice notice--attention",
        }
    }
}

/// A notice with a heading. A screen reader meets it where it stands; nothing pops up.
#[component]
pub fn Notice(
    /// How it is meant.
    tone: Tone,
    /// Its heading.
    #[prop(into)]
    heading: String,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=tone.class()>
            <h2 class="notice__heading">{heading}</h2>
            {children()}
        </section>
    }
}
