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

/// Why something was not done, first on the page, with links to what is to be mended.
#[component]
pub fn Mend(
    /// The sentence.
    #[prop(into)]
    heading: String,
    /// The fields that are to be mended, by their ids, each with what is wrong with it.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    /// What more there is to say.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let list = (!fields.is_empty()).then(|| {
        let items: Vec<_> = fields
            .into_iter()
            .map(|(field, wrong)| view! { <li><a href=format!("#{field}")>{wrong}</a></li> })
            .collect();
        view! { <ul>{items}</ul> }
    });
    view! {
        <section class=Tone::Attention.class() role="alert" aria-labelledby="summary-heading" tabindex="-1" id="summary">
            <h2 id="summary-heading" class="notice__heading">{heading}</h2>
            {children.map(|children| children())}
            {list}
        </section>
    }
}
