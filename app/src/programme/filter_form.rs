//! The form that asks: plain GET, so that what was asked stands in the address and works without scripts.

use leptos::prelude::*;

use super::wishes::{Choice, Wishes};
use crate::{i18n::t, visit::Visit};

/// The filter form. On a telephone all but the words is folded away, so that what was found is near; where there is room,
/// the styles keep it open beside the list.
#[component]
pub(super) fn FilterForm(visit: Visit, wishes: Wishes) -> impl IntoView {
    let language = visit.language();
    let ticks = wishes.only.into_iter().map(tick).collect_view();
    view! {
        <form id="filter" class="filter" role="search" method="get" action=visit.link("/programme")>
            <div class="field">
                <label class="field__label" for="q">{t::programme::words(language)}</label>
                <input class="field__input" type="search" id="q" name="q" value=wishes.words autocomplete="off" />
            </div>
            <details class="filter__more">
                <summary>{t::programme::narrow(language)}</summary>
                <Select name="faculty" label=t::programme::faculty(language) any=t::programme::any_faculty(language) choices=wishes.faculty />
                <Select name="day" label=t::programme::day(language) any=t::programme::any_day(language) choices=wishes.day />
                <Select name="part" label=t::programme::part(language) any=t::programme::any_part(language) choices=wishes.part />
                <Select name="level" label=t::programme::level(language) any=t::programme::any_level(language) choices=wishes.level />
                <Select name="language" label=t::programme::language(language) any=t::programme::any_language(language) choices=wishes.language />
                <fieldset class="question">
                    <legend class="visually-hidden">{t::programme::only(language)}</legend>
                    {ticks}
                </fieldset>
            </details>
            <button type="submit" class="button">{t::programme::show(language)}</button>
        </form>
    }
}

/// A choice of one, or any.
#[component]
fn Select(
    name: &'static str,
    label: &'static str,
    any: &'static str,
    choices: Vec<Choice>,
) -> impl IntoView {
    let options = choices
        .into_iter()
        .map(|choice| view! { <option value=choice.value selected=choice.chosen>{choice.name}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label class="field__label" for=name>{label}</label>
            <select class="field__input" id=name name=name><option value="">{any}</option>{options}</select>
        </div>
    }
}

/// A box to tick, sent under the name of its wish.
fn tick(choice: Choice) -> impl IntoView {
    view! { <label class="choice"><input type="checkbox" name=choice.value value="yes" checked=choice.chosen /><span>{choice.name}</span></label> }
}
