//! What came of the last try to change the house, as a word in an address and as a sentence on the page.

use domain::{
    centre::upkeep::{Upkeep, UpkeepRefusal},
    language::Language,
};
use leptos::prelude::*;
use strum::{Display, EnumString};

use crate::{
    i18n::{list, t},
    ui::notice::{Mend, Notice, Tone},
    visit::{Visit, asked},
    year::{Wrongs, clash_in_words, sentences, with_whom},
};

/// What the page says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Said {
    /// Something on the form is to be mended.
    Form,
    /// Something stands against it.
    Refused,
    /// It takes something away, which is to be seen first.
    Look,
    /// It is kept.
    Kept,
}

impl Said {
    /// Reads the word in the address of the page being drawn.
    pub(super) fn read() -> Option<Self> {
        asked("said")
    }
}

/// What stands against a change at this moment, in a sentence that names it.
pub(super) fn against(visit: &Visit, change: &Upkeep) -> Option<String> {
    let house = visit.house.as_house(visit.today());
    let refused = house.allows(change, &visit.house.faculties).err()?;
    let language = visit.language();
    Some(match refused {
        UpkeepRefusal::Used(users) => {
            let names = users.into_iter().map(|user| with_whom(visit, user));
            let names: Vec<String> = names.collect();
            let names = list::and(language, &names);
            t::upkeep::still_used(language, &names).into_owned()
        }
        UpkeepRefusal::Clash(clash) => {
            let clash = clash_in_words(visit, &clash);
            t::upkeep::takes(language, &clash).into_owned()
        }
        UpkeepRefusal::SameName => t::upkeep::same_name(language).to_owned(),
        UpkeepRefusal::Calendar(refusal) => calendar_sentence(language, &refusal),
    })
}

fn calendar_sentence(language: Language, refusal: &domain::calendar::CalendarRefusal) -> String {
    use domain::calendar::CalendarRefusal as Refusal;
    match refusal {
        Refusal::TermOutsideYear { year, term } => {
            t::upkeep::term_outside(language, term.as_str(), year.as_str())
        }
        Refusal::TermsOverlap { one, other } | Refusal::YearsOverlap { one, other } => {
            t::upkeep::overlap(language, one.as_str(), other.as_str())
        }
    }
    .into_owned()
}

/// What came of the last try, first on the page, with links to what is to be mended.
#[component]
pub(super) fn Message(
    visit: Visit,
    said: Option<Said>,
    #[prop(optional)] wrongs: Wrongs,
    /// What stands against it now.
    #[prop(optional_no_strip)]
    against: Option<String>,
) -> impl IntoView {
    let language = visit.language();
    let heading = match said? {
        Said::Kept => {
            return Some(view! { <Notice tone=Tone::Good heading=t::courses::kept(language)><p>{t::courses::kept_text(language)}</p></Notice> }.into_any());
        }
        Said::Form => t::courses::refused_form(language),
        Said::Refused => t::upkeep::refused(language),
        Said::Look => t::upkeep::look(language),
    };
    let against = against.map(|against| view! { <p>{against}</p> });
    Some(view! { <Mend heading fields=sentences(language, &wrongs)>{against}</Mend> }.into_any())
}
