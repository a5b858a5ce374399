//! Asking the house about a form while it is being filled.

use std::{cell::Cell, rc::Rc, time::Duration};

use gloo_events::EventListener;
use gloo_net::http::Request;
use leptos::{leptos_dom::helpers::debounce, prelude::document, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlFormElement, UrlSearchParams};

use crate::island::Looked;

/// How long nothing is typed before the house is asked: the pause after a word, not the one after a letter.
const PAUSE: Duration = Duration::from_millis(600);

/// Asks `door` about the form around `#looked` now and whenever one of its `fields` was changed, shows the answer there,
/// and hands on its words; not those of the first answer, for which nobody did anything.
pub(in crate::island) fn look_while_typing(
    door: &str,
    fields: &str,
    unanswered: Looked,
    say: impl Fn(String) + 'static,
) {
    let Some(form) = form() else { return };
    let fields = fields.to_owned();
    let asking = Rc::new(Asking {
        form: form.clone(),
        door: door.to_owned(),
        unanswered,
        say,
        asked: Cell::new(0),
    });
    // Who has typed before this awoke, or came back to a filled form, need not type again.
    Rc::clone(&asking).ask();
    let mut ask = debounce(PAUSE, move |()| Rc::clone(&asking).ask());
    EventListener::new(&form, "input", move |event| {
        let target = event.target();
        let field = target.and_then(|field| field.dyn_into::<Element>().ok());
        if field.is_some_and(|field| matches!(field.closest(&fields), Ok(Some(_)))) {
            ask(());
        }
    })
    .forget();
}

/// A form and whom to ask about it.
struct Asking<S> {
    form: HtmlFormElement,
    door: String,
    unanswered: Looked,
    say: S,
    /// How often the house was asked: an answer that a later question has overtaken is not shown.
    asked: Cell<u32>,
}

impl<S: Fn(String) + 'static> Asking<S> {
    fn ask(self: Rc<Self>) {
        let this = self.asked.get().wrapping_add(1);
        self.asked.set(this);
        let question = self.question();
        spawn_local(async move {
            let answer = answer(question).await;
            // Nobody waits for the first answer: what the page was drawn with stays.
            let unanswered = (this > 1).then(|| self.unanswered.clone());
            if let Some(looked) = answer.or(unanswered).filter(|_| self.asked.get() == this) {
                self.show(looked);
            }
        });
    }

    /// The form as it is now, as the browser itself would send it.
    fn question(&self) -> Option<Request> {
        let typed = FormData::new_with_form(&self.form).ok()?;
        let typed = UrlSearchParams::new_with_str_sequence_sequence(&typed).ok()?;
        let request = Request::post(&self.door).header("Accept", "application/json");
        request.body(typed).ok()
    }

    fn show(&self, looked: Looked) {
        if let Some(place) = document().get_element_by_id("looked") {
            place.set_inner_html(&looked.drawn);
        }
        if self.asked.get() > 1 {
            (self.say)(looked.said);
        }
    }
}

fn form() -> Option<HtmlFormElement> {
    let form = document().get_element_by_id("looked")?.closest("form");
    form.ok()??.dyn_into().ok()
}

/// What the house says; nothing if it cannot be reached, or does not let who asks.
async fn answer(question: Option<Request>) -> Option<Looked> {
    question?.send().await.ok()?.json().await.ok()
}
